import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicMetadata } from '@/components/layout/page-metadata'
import { EmptyGallery } from '@/components/stories/empty-gallery'
import { StoryInvite } from '@/components/stories/story-invite'
import { StoryRow } from '@/components/stories/story-row'
import { PageHeading } from '@/components/ui/page-heading'
import { languageOf } from '@/lib/core/locale'
import { paths } from '@/lib/core/paths'
import { listStories } from '@/lib/stories/queries'

type Props = PageProps<'/[locale]/stories'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'stories.gallery' })
  return publicMetadata(language, paths.stories, { title: t('title'), description: t('description') })
}

export default async function Gallery({ params }: Props) {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'stories.gallery' })
  const stories = await listStories(language)
  if (stories.length === 0)
    return (
      <>
        <PageHeading title={t('title')} />
        <EmptyGallery language={language} />
      </>
    )
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')} />
      <ul>
        {stories.map((story) => (
          <li key={story.slug}>
            <StoryRow story={story} language={language} />
          </li>
        ))}
      </ul>
      <StoryInvite language={language} />
    </>
  )
}
