import { useTranslations } from 'next-intl'
import { timeText } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { permalink } from '@/lib/forum/threads/permalink'
import type { ThreadLine } from '@/lib/forum/threads/queries'
import { Asks } from './asks'

type Reader = { space: string; language: Language; timeZone: string }

/** The thread from its beginning, or from where she left off when something came after. */
function addressOf({ id, readTo, postCount }: ThreadLine, { space, language }: Reader): string {
  if (readTo === 0 || readTo >= postCount) return localPath(language, paths.thread(space, id))
  return permalink(language, { space, threadId: id, number: readTo + 1 }, 'new')
}

function Line({ thread, reader }: { thread: ThreadLine; reader: Reader }) {
  const t = useTranslations('forum')
  const unread = thread.postCount - thread.readTo
  const when = timeText(thread.lastPostAt, reader.timeZone, reader.language)
  return (
    <li className="border-t border-line py-5">
      <h3 className="text-lg leading-snug">
        <a
          href={addressOf(thread, reader)}
          lang={thread.language}
          className="text-ink no-underline hover:text-river hover:underline"
        >
          {thread.title}
        </a>
      </h3>
      <p className="mt-1 text-sm text-muted">
        {unread > 0 && (
          <>
            <strong className="font-semibold text-river">{t('counts.new', { count: unread })}</strong>
            {' · '}
          </>
        )}
        {thread.pinned && `${t('thread.pinned')} · `}
        {thread.closed && `${t('thread.closedShort')} · `}
        {thread.author && `${t('space.by', { name: thread.author })} · `}
        {t('counts.posts', { count: thread.postCount })} · {t('space.lastPost', { when })}
      </p>
      <Asks asks={thread.asks} className="mt-2" />
    </li>
  )
}

export function ThreadList({ threads, ...reader }: Reader & { threads: ThreadLine[] }) {
  return (
    <ul>
      {threads.map((thread) => (
        <Line key={thread.id} thread={thread} reader={reader} />
      ))}
    </ul>
  )
}
