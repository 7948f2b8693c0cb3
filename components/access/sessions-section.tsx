import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import { Table, type Column } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { Time } from '@/components/ui/time'
import type { SessionView } from '@/lib/access/sessions/queries'
import type { Language } from '@/lib/core/locale'
import { EndOtherSessionsForm, EndSessionForm } from './session-form'

type Props = { sessions: SessionView[]; timeZone: string; language: Language }

/** Every device that is signed in, and the way to end each. */
export function SessionsSection({ sessions, timeZone, language }: Props) {
  const t = useTranslations('settings.sessions')
  const columns: Column<SessionView>[] = [
    { key: 'device', title: t('device'), cell: ({ device }) => device },
    { key: 'seen', title: t('seen'), cell: ({ lastSeenAt }) => <Time at={lastSeenAt} timeZone={timeZone} /> },
    {
      key: 'started',
      title: t('started'),
      cell: ({ createdAt }) => <Time at={createdAt} timeZone={timeZone} detail="day" />,
    },
    {
      key: 'what',
      title: t('what'),
      cell: (session) =>
        session.current ? (
          <Tag tone="moss">{t('this')}</Tag>
        ) : (
          <EndSessionForm session={session} language={language} />
        ),
    },
  ]
  return (
    <section className="grid gap-6">
      <SectionHeading title={t('title')} />
      <p className="max-w-measure text-muted">{t('lead')}</p>
      <Table caption={t('caption')} captionHidden columns={columns} rows={sessions} rowKey={({ id }) => id} />
      {sessions.length > 1 && <EndOtherSessionsForm language={language} />}
    </section>
  )
}
