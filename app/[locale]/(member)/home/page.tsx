import { getTranslations } from 'next-intl/server'
import { FirstVisit } from '@/components/today/first-visit'
import { News } from '@/components/today/news'
import { Replies } from '@/components/today/replies'
import { TodaySpaces } from '@/components/today/today-spaces'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listSpaces } from '@/lib/forum/spaces/queries'
import { countUnread } from '@/lib/forum/threads/queries'
import { listNudges } from '@/lib/notifications/queries'

type Props = { params: Promise<{ locale: string }> }

export default async function MemberHomePage({ params }: Props) {
  const language = languageOf((await params).locale)
  const viewer = await requireMember(language, localPath(language, paths.memberHome))
  const [t, { replies, news }, spaces, unread] = await Promise.all([
    getTranslations('today'),
    listNudges(viewer, language),
    listSpaces(viewer, language),
    countUnread(viewer),
  ])
  const { callName: name, previousVisitAt: since, timeZone } = viewer
  return (
    <>
      <PageHeading title={t(since ? 'titleBack' : 'title', { name })} />
      <div className="grid gap-12 lg:grid-cols-[1fr_20rem]">
        <div>
          {since === null && replies.length === 0 ? (
            <FirstVisit language={language} />
          ) : (
            <Replies replies={replies} since={since} language={language} timeZone={timeZone} />
          )}
          <News news={news} language={language} timeZone={timeZone} />
        </div>
        <TodaySpaces spaces={spaces.filter(({ mine }) => mine)} unread={unread} language={language} />
      </div>
    </>
  )
}
