import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import { Tag } from '@/components/ui/tag'
import { Time } from '@/components/ui/time'
import type { listCasesAboutHer, listOwnReports } from '@/lib/moderation/queries'

type Reports = { reports: Awaited<ReturnType<typeof listOwnReports>>; timeZone: string }

/** What she reported, and what came of it. */
export function OwnReports({ reports, timeZone }: Reports) {
  const t = useTranslations('moderation')
  return (
    <section aria-labelledby="own-reports" className="max-w-measure">
      <SectionHeading id="own-reports" title={t('own.reports')} />
      {reports.length === 0 && <p className="text-muted">{t('own.noReports')}</p>}
      <ul>
        {reports.map(({ id, reason, at, outcome, isMessage }) => (
          <li key={id} className="border-t border-line py-3 first:border-t-0 first:pt-0">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span>
                {t(isMessage ? 'own.aMessage' : 'own.aPost')} · {t(`report.reasons.${reason}`)}
              </span>
              <Tag tone={outcome ? 'moss' : 'quiet'}>
                {outcome ? t(`outcomes.${outcome}`) : t('own.waiting')}
              </Tag>
            </p>
            <p className="text-sm text-muted">
              <Time at={at} timeZone={timeZone} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

type About = { cases: Awaited<ReturnType<typeof listCasesAboutHer>>; timeZone: string; contact: string }

/** What of hers was looked at, by whom, and what was decided. Who reported it is told to nobody. */
export function CasesAboutHer({ cases, timeZone, contact }: About) {
  const t = useTranslations('moderation')
  if (cases.length === 0) return null
  return (
    <section aria-labelledby="about-her" className="max-w-measure">
      <SectionHeading id="about-her" title={t('own.about')} />
      <p className="mb-4 text-muted">
        {t.rich('own.disagree', { contact: () => <a href={`mailto:${contact}`}>{contact}</a> })}
      </p>
      <ul>
        {cases.map(({ id, outcome, words, isMessage, looks }) => (
          <li key={id} className="border-t border-line py-4">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span>{t(isMessage ? 'own.yourMessage' : 'own.yourPost')}</span>
              <Tag tone={outcome === 'removed' ? 'clay' : 'quiet'}>
                {outcome ? t(`outcomes.${outcome}`) : t('own.waiting')}
              </Tag>
            </p>
            {words && <p className="mt-2 whitespace-pre-line">{words}</p>}
            {looks.map(({ name, at }) => (
              <p key={name} className="mt-1 text-sm text-muted">
                {t('own.look', { name })} · <Time at={at} timeZone={timeZone} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
