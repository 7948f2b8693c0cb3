import { getTranslations } from 'next-intl/server'
import { SpaceList } from '@/components/forum/space-list'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading, SectionHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listSpaces } from '@/lib/forum/spaces/queries'
import { countUnread } from '@/lib/forum/threads/queries'

type Props = { params: Promise<{ locale: string }> }

export default async function SpacesPage({ params }: Props) {
  const language = languageOf((await params).locale)
  const viewer = await requireMember(language, localPath(language, paths.spaces))
  const [t, spaces, unread] = await Promise.all([
    getTranslations('forum'),
    listSpaces(viewer, language),
    countUnread(viewer),
  ])
  const mine = spaces.filter((space) => space.mine)
  const others = spaces.filter((space) => !space.mine)
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')} />
      <section className="mb-10" aria-labelledby="yours">
        <SectionHeading id="yours" title={t('yours')} />
        {mine.length > 0 ? (
          <SpaceList spaces={mine} unread={unread} language={language} />
        ) : (
          <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
        )}
      </section>
      {others.length > 0 && (
        <section aria-labelledby="others">
          <SectionHeading id="others" title={t('others')} />
          <SpaceList spaces={others} unread={unread} language={language} />
        </section>
      )}
    </>
  )
}
