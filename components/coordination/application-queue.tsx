import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Time } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { listApplications } from '@/lib/members/joining/queries'

type Props = {
  applications: Awaited<ReturnType<typeof listApplications>>
  timeZone: string
  language: Language
}

/** Who waits for an answer, oldest first. */
export function ApplicationQueue({ applications, timeZone, language }: Props) {
  const t = useTranslations('coordination.queue')
  if (applications.length === 0) return <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
  return (
    <ol className="max-w-3xl border-b border-line">
      {applications.map(({ id, name, institution, confirmedAt }) => (
        <li key={id} className="relative grid gap-1 border-t border-line py-4">
          <a
            href={localPath(language, paths.application(id))}
            className="font-serif text-lg font-semibold after:absolute after:inset-0"
          >
            {name}
          </a>
          <p className="text-sm text-muted">
            {institution}
            {confirmedAt && (
              <>
                {' · '}
                {t('since')} <Time at={confirmedAt} timeZone={timeZone} />
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
