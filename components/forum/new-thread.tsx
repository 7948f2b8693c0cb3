import { getTranslations } from 'next-intl/server'
import { randomUUID } from 'node:crypto'
import type { Language } from '@/lib/core/locale'
import type { SpaceView } from '@/lib/forum/spaces/queries'
import { asks } from '@/lib/forum/threads/schema'
import { Readers } from './readers'
import { ThreadForm } from './thread-form'
import { wordsLabels } from './words-labels'

type Props = {
  space: SpaceView
  draft: { title: string; body: string } | null
  language: Language
  timeZone: string
}

/** Where a thread begins: who will read it first, then its words. */
export async function NewThread({ space, draft, language, timeZone }: Props) {
  const t = await getTranslations('forum')
  const labels = {
    ...wordsLabels(t),
    title: t('start.heading'),
    titleHint: t('start.headingHint'),
    asks: t('start.asks'),
    asksHint: t('start.asksHint'),
    send: t('start.send'),
    sending: t('start.sending'),
  }
  return (
    <ThreadForm
      space={space.slug}
      language={language}
      timeZone={timeZone}
      onceKey={randomUUID()}
      draft={draft}
      readers={<Readers space={space} />}
      asks={asks.map((value) => ({ value, label: t(`asks.${value}`), hint: t(`start.${value}Hint`) }))}
      labels={labels}
    />
  )
}
