import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

/** Who we are in one sentence, and the two things to do about it. */
export function HomeOpening({ language }: { language: Language }) {
  const t = useTranslations('home')
  return (
    <header>
      <h1 className="max-w-[20ch] text-5xl md:mt-6">{t('title')}</h1>
      <p className="mt-5 max-w-[52ch] text-lg text-muted">{t('lead')}</p>
      <p className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-2">
        <ButtonLink href={localPath(language, paths.join)}>{t('join')}</ButtonLink>
        <a href={localPath(language, paths.safety)} className="inline-flex min-h-11 items-center">
          {t('safety')}
        </a>
      </p>
    </header>
  )
}
