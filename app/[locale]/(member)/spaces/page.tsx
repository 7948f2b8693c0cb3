import { getTranslations } from 'next-intl/server'
import { DoorList } from '@/components/forum/door-list'
import { SpaceInvitations } from '@/components/forum/space-invitations'
import { SpaceList } from '@/components/forum/space-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeading, SectionHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listDoors, listSpaceInvitations } from '@/lib/forum/memberships/queries'
import { listSpaces } from '@/lib/forum/spaces/queries'
import { countUnread } from '@/lib/forum/threads/queries'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ left?: string }> }

export default async function SpacesPage({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  const viewer = await requireMember(language, localPath(language, paths.spaces))
  const [t, spaces, unread, invitations, doors, { left }] = await Promise.all([
    getTranslations('forum'),
    listSpaces(viewer, language),
    countUnread(viewer),
    listSpaceInvitations(viewer, language),
    listDoors(viewer, language),
    searchParams,
  ])
  const mine = spaces.filter((space) => space.mine)
  const others = spaces.filter((space) => !space.mine)
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')} />
      {left !== undefined && (
        <Notice kind="success" className="mb-8">
          {t('belonging.left')}
        </Notice>
      )}
      <SpaceInvitations invitations={invitations} language={language} />
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
      <DoorList doors={doors} language={language} />
    </>
  )
}
