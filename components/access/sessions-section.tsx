import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import { Tag } from '@/components/ui/tag'
import { Time } from '@/components/ui/time'
import type { SessionView } from '@/lib/access/sessions/queries'
import type { Language } from '@/lib/core/locale'
import { EndOtherSessionsForm, EndSessionForm } from './session-form'

type Reader = { timeZone: string; language: Language }

function SessionLine({ session, timeZone, language }: Reader & { session: SessionView }) {
  const t = useTranslations('settings.sessions')
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <div>
        <p className="font-semibold">{session.device}</p>
        <p className="text-sm text-muted">
          {t('seen')} <Time at={session.lastSeenAt} timeZone={timeZone} />
        </p>
        <p className="text-sm text-muted">
          {t('started')} <Time at={session.createdAt} timeZone={timeZone} detail="day" />
        </p>
      </div>
      {session.current ? (
        <Tag tone="moss">{t('this')}</Tag>
      ) : (
        <EndSessionForm session={session} language={language} />
      )}
    </li>
  )
}

/** Every device that is signed in, and the way to end each. */
export function SessionsSection({ sessions, ...reader }: Reader & { sessions: SessionView[] }) {
  const t = useTranslations('settings.sessions')
  return (
    <section className="grid gap-6">
      <SectionHeading title={t('title')} />
      <p className="-mt-4 max-w-measure text-muted">{t('lead')}</p>
      <ul className="max-w-measure border-b border-line">
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} {...reader} />
        ))}
      </ul>
      {sessions.length > 1 && <EndOtherSessionsForm language={reader.language} />}
    </section>
  )
}
