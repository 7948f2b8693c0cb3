import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

/** The same words for what never was and for what is not hers to see. */
export function NotFoundMessage({ language, home = paths.home }: { language: Language; home?: string }) {
  const t = useTranslations('layout.notFound')
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('what')} />
      <p>{t('safe')}</p>
      <p className="mt-2 mb-6">{t('next')}</p>
      <ButtonLink href={localPath(language, home)}>{t('start')}</ButtonLink>
    </>
  )
}
