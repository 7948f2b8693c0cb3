import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import { Time } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { CaseLine } from '@/lib/moderation/queries'

type Props = { cases: CaseLine[]; language: Language; timeZone: string }

/** What waits for her look, and what was decided lately. */
export function CaseList({ cases, language, timeZone }: Props) {
  const t = useTranslations('moderation')
  if (cases.length === 0) return <EmptyState title={t('desk.emptyTitle')}>{t('desk.empty')}</EmptyState>
  return (
    <ul className="max-w-measure">
      {cases.map(({ id, openedAt, decidedAt, outcome, reasons, reports, space }) => (
        <li key={id} className="border-t border-line py-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <a href={localPath(language, paths.moderatedCase(id))} className="font-medium">
              {space ? t('desk.post', { space }) : t('desk.message')}
            </a>
            <Tag tone={decidedAt ? 'quiet' : 'clay'}>
              {outcome ? t(`outcomes.${outcome}`) : t('desk.open')}
            </Tag>
          </p>
          <p className="text-sm text-muted">
            {reasons.map((reason) => t(`report.reasons.${reason}`)).join(' · ')} ·{' '}
            {t('desk.reports', { count: reports })} · <Time at={decidedAt ?? openedAt} timeZone={timeZone} />
          </p>
        </li>
      ))}
    </ul>
  )
}
