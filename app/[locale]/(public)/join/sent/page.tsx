import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeading } from '@/components/ui/page-heading'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

type Props = PageProps<'/[locale]/join/sent'>

export const metadata: Metadata = { title: { absolute: 'STEM-POWER' }, robots: 'noindex' }

export default async function ApplicationSent({ params }: Props) {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'joining.sent' })
  const again = localPath(language, paths.join)
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')} />
      <p className="font-medium">{t('time')}</p>
      <p className="mt-4 max-w-measure">
        {t.rich('nothing', { again: (words) => <a href={again}>{words}</a> })}
      </p>
    </>
  )
}
