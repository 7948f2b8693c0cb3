import { getTranslations } from 'next-intl/server'
import { OwnEditions } from '@/components/stories/own-editions'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listOwnEditions } from '@/lib/stories/curation/queries'

const notices = ['agreed', 'wished', 'withdrawn'] as const

export default async function OwnStoriesPage({ params, searchParams }: PageProps<'/[locale]/my/stories'>) {
  const language = languageOf((await params).locale)
  const viewer = await requireMember(language, localPath(language, paths.ownStories))
  const [t, editions, query] = await Promise.all([
    getTranslations('stories.own'),
    listOwnEditions(viewer, language),
    searchParams,
  ])
  const notice = notices.find((one) => query[one] !== undefined)
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')} />
      {notice && (
        <Notice kind="success" className="mb-8">
          {t(`notices.${notice}`)}
        </Notice>
      )}
      <OwnEditions editions={editions} language={language} />
    </>
  )
}
