import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

/** The promises in a few words, and where they are spelled out. */
export function SafeSpace({ language }: { language: Language }) {
  const t = useTranslations('home')
  return (
    <section aria-labelledby="safe" className="mt-16">
      <SectionHeading id="safe" title={t('safe.heading')} />
      <p className="max-w-measure text-muted">{t('safe.text')}</p>
      <a href={localPath(language, paths.safety)} className="mt-2 inline-flex min-h-11 items-center">
        {t('safety')}
      </a>
    </section>
  )
}
