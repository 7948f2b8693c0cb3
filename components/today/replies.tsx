import { useFormatter, useTranslations } from 'next-intl'
import { Avatar } from '@/components/river/avatar'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SectionHeading } from '@/components/ui/page-heading'
import { Time, timeText } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { permalink } from '@/lib/forum/threads/permalink'
import type { ReplyView } from '@/lib/notifications/queries'
import { type Answered, gatherByThread } from './answered'

type Reader = { language: Language; timeZone: string }

function Line({ answered, language, timeZone }: Reader & { answered: Answered }) {
  const t = useTranslations('today')
  const format = useFormatter()
  const { actors, thread, number, at, named } = answered
  const href = permalink(language, { space: thread.space.slug, threadId: thread.id, number })
  return (
    <li className="flex gap-4 border-t border-line py-5 first:border-t-0 first:pt-0">
      <Avatar id={actors[0]?.id ?? ''} />
      <div className="min-w-0">
        <p>
          {t.rich(named ? 'named' : 'replied', {
            names: () => (
              <strong className="font-semibold">{format.list(actors.map(({ name }) => name))}</strong>
            ),
            thread: () => (
              <a href={href} lang={thread.language}>
                {thread.title}
              </a>
            ),
          })}
        </p>
        <p className="text-sm text-muted">
          <Time at={at} timeZone={timeZone} />
        </p>
      </div>
    </li>
  )
}

type Props = Reader & { replies: ReplyView[]; since: Date | null }

/** What was said to her since she was last here: the one list of this page, and it ends. */
export function Replies({ replies, since, language, timeZone }: Props) {
  const t = useTranslations('today')
  const toSpaces = (
    <ButtonLink href={localPath(language, paths.spaces)} kind="secondary">
      {t('empty.action')}
    </ButtonLink>
  )
  return (
    <section aria-labelledby="replies">
      <SectionHeading
        id="replies"
        title={since ? t('since', { when: timeText(since, timeZone, language) }) : t('sinceFirst')}
      />
      {replies.length === 0 ? (
        <EmptyState title={t('empty.title')} action={toSpaces}>
          <p>{t('empty.body')}</p>
        </EmptyState>
      ) : (
        <ul className="max-w-measure">
          {gatherByThread(replies).map((answered) => (
            <Line key={answered.thread.id} answered={answered} language={language} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </section>
  )
}
