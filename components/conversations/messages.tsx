import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Avatar } from '@/components/river/avatar'
import { Prose } from '@/components/ui/prose'
import { Time } from '@/components/ui/time'
import type { MessageView, PartnerView } from '@/lib/conversations/queries'
import type { Language } from '@/lib/core/locale'
import { TakeBackForm } from './take-back-form'

type Reader = { id: string; language: Language; timeZone: string }

function ReportLink({ message }: { message: MessageView }) {
  const t = useTranslations('conversations')
  const look = 'mt-2 inline-flex min-h-6 items-center text-sm text-muted hover:text-river'
  return (
    <a href={`?report=${message.id}#report`} className={look}>
      {t('report')}
    </a>
  )
}

function Message({
  message,
  partner,
  reader,
}: {
  message: MessageView
  partner: PartnerView
  reader: Reader
}) {
  const t = useTranslations('conversations')
  const { html, mine, number } = message
  return (
    <li id={`message-${number}`} className="border-t border-line py-5">
      <div className="flex gap-4">
        <Avatar id={mine ? reader.id : partner.id} />
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <strong className="font-semibold">{mine ? t('you') : partner.name}</strong>
            <span className="text-sm text-muted">
              <Time at={message.createdAt} timeZone={reader.timeZone} />
            </span>
          </p>
          {html === null ? (
            <p className="mt-1 text-muted italic">{t('gap')}</p>
          ) : (
            <Prose html={html} lang={message.language} className="mt-1" />
          )}
          {message.can.report && <ReportLink message={message} />}
          {message.can.takeBack && <TakeBackForm message={message} language={reader.language} />}
        </div>
      </div>
    </li>
  )
}

type Props = { messages: MessageView[]; readTo: number; partner: PartnerView; reader: Reader }

/** What the two wrote, the oldest first; a line says where she left off. */
export function Messages({ messages, readTo, partner, reader }: Props) {
  const t = useTranslations('conversations')
  if (messages.length === 0) return <p className="text-muted">{t('begin')}</p>
  const firstNew = messages.find(({ number, mine }) => number > readTo && !mine)?.number
  return (
    <ol aria-label={t('messages', { name: partner.name })} className="max-w-measure">
      {messages.map((message) => (
        <Fragment key={message.id}>
          {message.number === firstNew && (
            <li className="new-since" id="new">
              {t('newSince')}
            </li>
          )}
          <Message message={message} partner={partner} reader={reader} />
        </Fragment>
      ))}
    </ol>
  )
}
