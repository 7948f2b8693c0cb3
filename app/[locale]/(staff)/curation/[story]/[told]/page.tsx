import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CuratedText } from '@/components/stories/curated-text'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { requireStaff } from '@/lib/access/viewer'
import { idSchema } from '@/lib/core/id'
import { isLanguage, languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getCurated } from '@/lib/stories/curation/queries'

export default async function CuratedTextPage({
  params,
  searchParams,
}: PageProps<'/[locale]/curation/[story]/[told]'>) {
  const { locale, story: id, told } = await params
  const language = languageOf(locale)
  const viewer = await requireStaff(language, localPath(language, paths.curatedText(id, told)), 'curator')
  const known = idSchema.safeParse(id).success && isLanguage(told)
  const story = known ? await getCurated(viewer, id) : null
  if (!story?.can.shape || !isLanguage(told)) notFound()
  const [t, tCore, query] = await Promise.all([
    getTranslations('stories.desk'),
    getTranslations('core.languages'),
    searchParams,
  ])
  const desk = { label: t('title'), href: localPath(language, paths.curation) }
  const here = { label: story.title, href: localPath(language, paths.curatedStory(id)) }
  return (
    <>
      <Breadcrumb label={t('trail')} steps={[desk, here, { label: tCore(told) }]} />
      <PageHeading title={t('toldIn', { language: tCore(told) })} size="medium" />
      {(query.saved ?? query.drawn) !== undefined && <Notice kind="success">{t('notices.saved')}</Notice>}
      <CuratedText story={story} told={told} language={language} />
    </>
  )
}
