import { getTranslations } from 'next-intl/server'
import { randomUUID } from 'node:crypto'
import { Notice } from '@/components/ui/notice'
import type { PartnerView } from '@/lib/conversations/queries'
import type { Language } from '@/lib/core/locale'
import { MessageForm } from './message-form'

type Props = {
  partner: PartnerView
  draft: { title: string; body: string } | null
  language: Language
  timeZone: string
}

/** Where a message is written, or why there is no place for one. */
export async function WriteTo({ partner, ...form }: Props) {
  const t = await getTranslations('conversations')
  if (!partner.can.write) return <Notice quiet>{t('noContact')}</Notice>
  const labels = {
    body: t('body', { name: partner.name }),
    written: t('written'),
    private: t('private', { name: partner.name }),
    send: t('send'),
    sending: t('sending'),
    kept: String(t.raw('kept')),
    restored: t('restored'),
    notKept: t('notKept'),
  }
  return <MessageForm member={partner.id} onceKey={randomUUID()} labels={labels} {...form} />
}
