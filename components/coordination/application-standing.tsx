import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import { Time } from '@/components/ui/time'
import type { ApplicationView } from '@/lib/coordination/applications/queries'
import type { Language } from '@/lib/core/locale'
import { Duplicates } from './duplicates'

type Props = { application: ApplicationView; timeZone: string; language: Language }

/** How an application stands: decided or not, known from elsewhere, and how long it is kept. */
export function ApplicationStanding({ application, timeZone, language }: Props) {
  const t = useTranslations('coordination')
  const { status, decidedAt, decidedBy, duplicates, erasedAt, days, late, can } = application
  return (
    <div className="grid gap-4">
      {can.decide && (
        <p className="flex flex-wrap items-center gap-3 font-medium">
          <span className="inline-block first-letter:uppercase">
            {t(status === 'asked' ? 'queue.asked' : 'queue.waiting', { days })}
          </span>
          {late && <Tag tone="clay">{t('queue.late')}</Tag>}
        </p>
      )}
      {decidedAt && (
        <Notice quiet kind={status === 'accepted' ? 'success' : 'info'}>
          {t(status === 'accepted' ? 'application.accepted' : 'application.declined')}{' '}
          <Time at={decidedAt} timeZone={timeZone} />
          {decidedBy && `, ${t('queue.by', { name: decidedBy })}`}
          {application.hasJoined && ` · ${t('queue.joined')}`}
        </Notice>
      )}
      {duplicates.length > 0 && (
        <Notice quiet kind="warning" title={t('duplicates.title')}>
          <Duplicates duplicates={duplicates} language={language} />
        </Notice>
      )}
      <p className="max-w-measure text-sm text-muted">
        {t('application.private')}{' '}
        {erasedAt
          ? t.rich('application.erased', {
              date: () => <Time at={erasedAt} timeZone={timeZone} detail="day" />,
            })
          : t('application.keptWhileWaiting')}
      </p>
    </div>
  )
}
