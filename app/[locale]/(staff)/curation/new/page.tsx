import { getTranslations } from 'next-intl/server'
import { BeginStory } from '@/components/stories/begin-story'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { PageHeading } from '@/components/ui/page-heading'
import { requireStaff } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listPossibleSubjects } from '@/lib/stories/curation/queries'

export default async function NewStoryPage({ params }: PageProps<'/[locale]/curation/new'>) {
  const language = languageOf((await params).locale)
  const viewer = await requireStaff(language, localPath(language, paths.newCuratedStory), 'curator')
  const [t, people] = await Promise.all([getTranslations('stories.desk'), listPossibleSubjects(viewer)])
  const desk = { label: t('title'), href: localPath(language, paths.curation) }
  return (
    <>
      <Breadcrumb label={t('trail')} steps={[desk, { label: t('beginTitle') }]} />
      <PageHeading title={t('beginTitle')} standfirst={t('beginLead')} />
      <BeginStory people={people} language={language} />
    </>
  )
}
