import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'

/** What to do when the mail doesn't come. `again` leads back to the first question. */
export function NothingCame({ again }: { again: string }) {
  const t = useTranslations('access.code')
  return (
    <section className="mt-14 max-w-measure">
      <SectionHeading title={t('nothingTitle')} />
      <ul className="grid list-disc gap-2 ps-5">
        <li>{t('nothingSpam')}</li>
        <li>{t('nothingAddress')}</li>
        <li>{t('nothingLost')}</li>
      </ul>
      <p className="mt-4">
        <a href={again}>{t('again')}</a>
      </p>
    </section>
  )
}
