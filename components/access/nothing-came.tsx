import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

/** What to do when the mail doesn't come. `again` leads back to the first question. */
export function NothingCame({ again, language }: { again: string; language: Language }) {
  const t = useTranslations('access.code')
  return (
    <section className="mt-14 max-w-measure">
      <SectionHeading title={t('nothingTitle')} />
      <ul className="grid list-disc gap-2 ps-5">
        <li>{t('nothingSpam')}</li>
        <li>{t('nothingAddress')}</li>
        <li>
          {t.rich('nothingLost', {
            contact: (words) => <a href={localPath(language, paths.contact)}>{words}</a>,
          })}
        </li>
      </ul>
      <p className="mt-4">
        <a href={again}>{t('again')}</a>
      </p>
    </section>
  )
}
