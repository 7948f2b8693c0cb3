import { getTranslations } from 'next-intl/server'
import { CuratedList } from '@/components/stories/curated-list'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { requireStaff } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listCurated } from '@/lib/stories/curation/queries'

export default async function CurationPage({ params, searchParams }: PageProps<'/[locale]/curation'>) {
  const language = languageOf((await params).locale)
  const viewer = await requireStaff(language, localPath(language, paths.curation), 'curator')
  const [t, stories, { published }] = await Promise.all([
    getTranslations('stories.desk'),
    listCurated(viewer, language),
    searchParams,
  ])
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')}>
        <ButtonLink href={localPath(language, paths.newCuratedStory)}>{t('beginTitle')}</ButtonLink>
      </PageHeading>
      {published !== undefined && (
        <Notice kind="success" className="mb-8">
          {t('notices.published')}
        </Notice>
      )}
      <CuratedList stories={stories} language={language} />
    </>
  )
}
