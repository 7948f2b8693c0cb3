import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NotFoundMessage } from '@/components/layout/not-found-message'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

export const metadata: Metadata = { title: 'STEM-POWER', robots: 'noindex' }

/** What the front door shows in place of every page that isn't there: rendered ahead, the same bytes each time. */
export default async function Absent({ params }: PageProps<'/[locale]/absent'>) {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'layout.notFound' })
  return (
    <>
      <NotFoundMessage language={language} />
      <p className="mt-6">
        <a href={localPath(language, paths.memberHome)}>{t('member')}</a>
      </p>
    </>
  )
}
