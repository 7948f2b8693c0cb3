import { getTranslations, setRequestLocale } from 'next-intl/server'
import { DirectorySearch } from '@/components/members/directory-search'
import { MemberCard } from '@/components/members/member-card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Pager } from '@/components/ui/pager'
import { requireMember } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { countMembers, listInstitutions, listMembers } from '@/lib/members/directory/queries'
import { searchSchema } from '@/lib/members/directory/schema'

export default async function DirectoryPage({ params, searchParams }: PageProps<'/[locale]/members'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const here = localPath(language, paths.members)
  const viewer = await requireMember(language, here)
  const search = searchSchema.parse(await searchParams)
  const [t, { items, next }, count, institutions] = await Promise.all([
    getTranslations('directory'),
    listMembers(viewer, search),
    countMembers(viewer, search),
    listInstitutions(),
  ])
  const { after, ...wanted } = search
  const asked = Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value] as const] : []))
  const address = (more: Record<string, string> = {}) => {
    const query = new URLSearchParams({ ...Object.fromEntries(asked), ...more })
    return query.size > 0 ? `${here}?${query}` : here
  }
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')} />
      <DirectorySearch search={search} institutions={institutions} language={language} />
      <p className="mt-8 mb-3 text-sm text-muted" role="status">
        {t('count', { count })}
      </p>
      {count === 0 && <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      <ul className="grid gap-x-12 md:grid-cols-2">
        {items.map((member) => (
          <MemberCard key={member.id} member={member} language={language} />
        ))}
      </ul>
      <Pager
        label={t('pages')}
        previous={after ? { href: address(), label: t('firstPage') } : undefined}
        next={next ? { href: address({ after: next }), label: t('more') } : undefined}
      />
    </>
  )
}
