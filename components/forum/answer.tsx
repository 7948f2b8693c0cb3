import { getTranslations } from 'next-intl/server'
import { randomUUID } from 'node:crypto'
import { Notice } from '@/components/ui/notice'
import type { Language } from '@/lib/core/locale'
import type { ThreadView } from '@/lib/forum/threads/queries'
import { JoinSpace } from './join-space'
import { Readers } from './readers'
import { ReplyForm } from './reply-form'
import { wordsLabels } from './words-labels'

type Props = {
  thread: ThreadView
  draft: { title: string; body: string } | null
  /** Words of another that she answers to. */
  quote?: string
  language: Language
  timeZone: string
}

/** Where the conversation goes on: the reply, or why there is none. */
export async function Answer({ thread, draft, quote = '', language, timeZone }: Props) {
  const t = await getTranslations('forum')
  if (thread.closed) return <Notice quiet>{t('thread.closed')}</Notice>
  if (thread.space.can.join)
    return <JoinSpace space={thread.space.slug} language={language} title={t('thread.joinTitle')} />
  if (!thread.can.reply) return null
  return (
    <ReplyForm
      thread={thread.id}
      space={thread.space.slug}
      language={language}
      timeZone={timeZone}
      onceKey={randomUUID()}
      draft={draft}
      quote={quote}
      readers={<Readers space={thread.space} />}
      labels={{ ...wordsLabels(t), body: t('words.reply') }}
    />
  )
}
