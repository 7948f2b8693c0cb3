import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CuratedFacts, CuratedPortrait } from '@/components/stories/curated-facts'
import { CuratedLanguages } from '@/components/stories/curated-languages'
import { CuratedSteps } from '@/components/stories/curated-steps'
import { StateTag } from '@/components/stories/state-tag'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { requireStaff } from '@/lib/access/viewer'
import { idSchema } from '@/lib/core/id'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getCurated } from '@/lib/stories/curation/queries'

const notices = ['begun', 'saved', 'offered', 'withdrawn', 'pictured'] as const

export default async function CuratedStoryPage({
  params,
  searchParams,
}: PageProps<'/[locale]/curation/[story]'>) {
  const { locale, story: id } = await params
  const language = languageOf(locale)
  const viewer = await requireStaff(language, localPath(language, paths.curatedStory(id)), 'curator')
  const story = idSchema.safeParse(id).success ? await getCurated(viewer, id) : null
  if (!story) notFound()
  const [t, query] = await Promise.all([getTranslations('stories.desk'), searchParams])
  const notice = notices.find((one) => query[one] !== undefined)
  const desk = { label: t('title'), href: localPath(language, paths.curation) }
  const picture = typeof query.picture === 'string' ? query.picture : undefined
  return (
    <>
      <Breadcrumb label={t('trail')} steps={[desk, { label: story.title }]} />
      <PageHeading
        title={story.title}
        eyebrow={t('about', { name: story.subject.name, number: story.edition.number })}
        size="medium"
      >
        <StateTag state={story.state} />
      </PageHeading>
      <div className="grid gap-12">
        {notice && <Notice kind="success">{t(`notices.${notice}`)}</Notice>}
        <CuratedSteps story={story} language={language} />
        <CuratedLanguages story={story} language={language} />
        {story.can.shape && <CuratedPortrait story={story} language={language} outcome={picture} />}
        {story.can.shape && <CuratedFacts story={story} language={language} />}
      </div>
    </>
  )
}
