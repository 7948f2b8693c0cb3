import { getTranslations } from 'next-intl/server'
import { CoordinationHead } from '@/components/coordination/coordination-head'
import { KeptTexts } from '@/components/texts/kept-texts'
import { PageHeading } from '@/components/ui/page-heading'
import { requireStaff } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listTexts } from '@/lib/texts/queries'

export default async function TextsPage({ params }: PageProps<'/[locale]/coordination/texts'>) {
  const language = languageOf((await params).locale)
  const viewer = await requireStaff(language, localPath(language, paths.keptTexts), 'coordinator')
  const [t, texts] = await Promise.all([getTranslations('texts.desk'), listTexts(viewer)])
  return (
    <>
      <CoordinationHead language={language} room="texts" />
      <PageHeading title={t('title')} standfirst={t('lead')} />
      <KeptTexts texts={texts} language={language} timeZone={viewer.timeZone} />
      <p className="mt-10 max-w-measure text-sm text-muted">{t('contactNote')}</p>
    </>
  )
}
