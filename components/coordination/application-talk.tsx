import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import { Time } from '@/components/ui/time'
import type { ApplicationView } from '@/lib/coordination/applications/queries'

type Props = { application: ApplicationView; timeZone: string }

/** What coordinators asked or wrote to her, and what she answered. */
export function ApplicationTalk({ application, timeZone }: Props) {
  const t = useTranslations('coordination.application')
  const { notes, callName, status, expiresAt, language } = application
  const said = notes.filter(({ kind }) => kind !== 'note')
  if (said.length === 0) return null
  return (
    <section aria-labelledby="talk">
      <SectionHeading id="talk" title={t('talk')} />
      <ol className="grid max-w-measure gap-5">
        {said.map(({ id, kind, author, at, text }) => (
          <li
            key={id}
            className={`border-s-2 ps-4 ${kind === 'answer' ? 'ms-6 border-moss' : 'border-river'}`}
          >
            <p className="text-sm text-muted">
              {t(kind as 'letter', { name: kind === 'answer' ? callName : (author ?? t('somebody')) })} ·{' '}
              <Time at={at} timeZone={timeZone} />
            </p>
            <p lang={kind === 'answer' ? language : undefined} className="mt-1 whitespace-pre-line">
              {text}
            </p>
          </li>
        ))}
      </ol>
      {status === 'asked' && (
        <p className="mt-5 text-muted">
          {t.rich('waiting', { date: () => <Time at={expiresAt} timeZone={timeZone} detail="day" /> })}
        </p>
      )}
    </section>
  )
}
