import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import { Tag } from '@/components/ui/tag'
import type { QueueLine } from '@/lib/coordination/applications/queries'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { useCountryName } from './country-name'
import { Duplicates } from './duplicates'

type Props = { id: string; title: string; applications: QueueLine[]; language: Language }

function Line({ application, language }: { application: QueueLine; language: Language }) {
  const t = useTranslations('coordination')
  const countryName = useCountryName()
  const { id, name, institution, country, status, days, late, hasAnswered, duplicates } = application
  return (
    <li className="relative grid gap-1 border-t border-line py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <a
          href={localPath(language, paths.application(id))}
          className="font-serif text-lg font-semibold after:absolute after:inset-0"
        >
          {name}
        </a>
        <span className="flex flex-wrap items-center gap-2 text-sm text-muted">
          {status === 'waiting' && hasAnswered && <Tag tone="moss">{t('queue.answered')}</Tag>}
          {late && <Tag tone="clay">{t('queue.late')}</Tag>}
          {t(status === 'asked' ? 'queue.asked' : 'queue.waiting', { days })}
        </span>
      </div>
      <p className="text-sm text-muted">
        {institution} · {countryName(country)}
      </p>
      {duplicates.length > 0 && (
        <div className="mt-1 border-s-2 border-clay ps-3 text-sm">
          <p className="font-medium">{t('duplicates.queueTitle')}</p>
          <Duplicates duplicates={duplicates} language={language} />
        </div>
      )}
    </li>
  )
}

/** Some of those without an answer, the longest-waiting first. */
export function ApplicationQueue({ id, title, applications, language }: Props) {
  if (applications.length === 0) return null
  return (
    <section aria-labelledby={id} className="max-w-3xl">
      <SectionHeading id={id} title={title} />
      <ol className="-mt-5 border-b border-line [&>li:first-child]:border-t-0">
        {applications.map((application) => (
          <Line key={application.id} application={application} language={language} />
        ))}
      </ol>
    </section>
  )
}
