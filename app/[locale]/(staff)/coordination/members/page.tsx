import { getTranslations, setRequestLocale } from 'next-intl/server'
import { CoordinationHead } from '@/components/coordination/coordination-head'
import { MemberTable } from '@/components/coordination/member-table'
import { PageHeading } from '@/components/ui/page-heading'
import { Pager } from '@/components/ui/pager'
import { requireStaff } from '@/lib/access/viewer'
import { idSchema } from '@/lib/core/id'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listMembersForCoordination } from '@/lib/members/directory/queries'

export default async function MembersPage({
  params,
  searchParams,
}: PageProps<'/[locale]/coordination/members'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const here = localPath(language, paths.coordinationMembers)
  const viewer = await requireStaff(language, here, 'coordinator')
  const { data: after } = idSchema.safeParse((await searchParams).after)
  const [t, tUi, members] = await Promise.all([
    getTranslations('coordination.members'),
    getTranslations('ui'),
    listMembersForCoordination(viewer, after),
  ])
  return (
    <>
      <CoordinationHead language={language} room="members" />
      <PageHeading title={t('title')} />
      <MemberTable members={members.items} language={language} />
      <Pager
        label={tUi('pages')}
        previous={after ? { href: here, label: t('first') } : undefined}
        next={members.next ? { href: `${here}?after=${members.next}`, label: t('more') } : undefined}
      />
    </>
  )
}
