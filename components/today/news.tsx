import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { NewsView } from '@/lib/notifications/queries'

/** Where a piece of news leads. */
function addressOf({ kind, actor, space, storyId }: NewsView): string {
  switch (kind) {
    case 'messaged':
      return paths.conversation(actor.id)
    case 'askedIntoSpace':
      return paths.spaceMembers(space?.slug ?? '')
    case 'letIntoSpace':
      return paths.space(space?.slug ?? '')
    case 'invitedToSpace':
      return paths.spaces
    case 'editionOffered':
    case 'storyPublished':
      return paths.ownStories
    case 'editionAnswered':
      return paths.curatedStory(storyId ?? '')
    case 'reported':
      return paths.moderation
    case 'caseDecided':
    case 'judged':
      return paths.reports
    case 'replied':
    case 'mentioned':
    case 'threadStarted':
      return paths.memberHome
  }
}

const elsewhere = ['replied', 'mentioned', 'threadStarted'] as const
type NewsKind = Exclude<NewsView['kind'], (typeof elsewhere)[number]>

const isNews = (one: NewsView): one is NewsView & { kind: NewsKind } =>
  !elsewhere.some((kind) => kind === one.kind)

/** What else came for her since she was last here. */
export function News({
  news,
  language,
  timeZone,
}: {
  news: NewsView[]
  language: Language
  timeZone: string
}) {
  const t = useTranslations('today.news')
  if (news.length === 0) return null
  return (
    <section aria-labelledby="news" className="mt-10 max-w-measure">
      <h3 id="news" className="mb-3 text-lg">
        {t('heading')}
      </h3>
      <ul>
        {news.filter(isNews).map((one) => (
          <li key={one.id} className="border-t border-line py-3 first:border-t-0 first:pt-0">
            <p>
              {t.rich(one.kind, {
                name: () => <strong className="font-semibold">{one.actor.name}</strong>,
                space: one.space?.name ?? '',
                link: (words) => <a href={localPath(language, addressOf(one))}>{words}</a>,
              })}
            </p>
            <p className="text-sm text-muted">
              <Time at={one.at} timeZone={timeZone} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
