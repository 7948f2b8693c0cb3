import { useTranslations } from 'next-intl'
import { Avatar } from '@/components/river/avatar'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SectionHeading } from '@/components/ui/page-heading'
import { timeText } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { permalink } from '@/lib/forum/threads/permalink'
import type { ReplyView } from '@/lib/notifications/queries'

type Reader = { language: Language; timeZone: string }

function Reply({ reply, language, timeZone }: Reader & { reply: ReplyView }) {
  const t = useTranslations('today')
  const { actor, thread, post, at } = reply
  const href = permalink(language, { space: thread.space.slug, threadId: thread.id, number: post.number })
  return (
    <li className="flex gap-4 border-t border-line py-5">
      <Avatar id={actor.id} />
      <div className="min-w-0">
        <p>
          {t.rich('replied', {
            name: () => <strong className="font-semibold">{actor.name}</strong>,
            thread: () => (
              <a href={href} lang={thread.language}>
                {thread.title}
              </a>
            ),
          })}
        </p>
        <p className="text-sm text-muted">
          <time dateTime={at.toISOString()}>{timeText(at, timeZone, language)}</time>
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
          {!since && <p className="mt-2">{t('empty.first')}</p>}
        </EmptyState>
      ) : (
        <ul className="max-w-measure">
          {replies.map((reply) => (
            <Reply key={reply.id} reply={reply} language={language} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </section>
  )
}
