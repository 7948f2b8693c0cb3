import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { publicMetadata } from '@/components/layout/page-metadata'
import { River } from '@/components/river/river'
import { OtherStories } from '@/components/stories/other-stories'
import { StoryAbout } from '@/components/stories/story-about'
import { StoryBody } from '@/components/stories/story-body'
import { StoryData } from '@/components/stories/story-data'
import { StoryHeader } from '@/components/stories/story-header'
import { StoryInvite } from '@/components/stories/story-invite'
import { LanguageNote } from '@/components/stories/story-notes'
import { StoryShare } from '@/components/stories/story-share'
import { toldIn } from '@/components/stories/told-in'
import { languageOf } from '@/lib/core/locale'
import { paths } from '@/lib/core/paths'
import { listNeighbours } from '@/lib/stories/finding/queries'
import { getStory, listStoryAddresses } from '@/lib/stories/queries'

type Props = PageProps<'/[locale]/stories/[slug]'>

export const generateStaticParams = async () => (await listStoryAddresses()).map(({ slug }) => ({ slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const language = languageOf(locale)
  const story = await getStory(slug, language)
  if (!story) notFound()
  const t = await getTranslations({ locale: language, namespace: 'stories.share' })
  const { title, standfirst, subject, publishedAt, changedAt } = story
  const path = paths.story(slug)
  return publicMetadata(
    language,
    path,
    { title, description: standfirst },
    {
      cardOf: path,
      cardAlt: t('pictureAlt', { title, name: subject.name }),
      person: { name: subject.name, publishedAt, changedAt },
    },
  )
}

export default async function StoryPage({ params }: Props) {
  const { locale, slug } = await params
  const language = languageOf(locale)
  const story = await getStory(slug, language)
  if (!story) notFound()
  const t = await getTranslations({ locale: language, namespace: 'stories.story' })
  const lang = toldIn(story, language)
  return (
    <>
      <StoryData story={story} language={language} />
      <article>
        <StoryHeader story={story} lang={lang} />
        <div className="mt-4 max-w-measure text-sm text-muted">
          <LanguageNote story={story} language={language} />
        </div>
        <section aria-labelledby="river" className="my-10 md:my-14">
          <h2 id="river" className="sr-only">
            {t('river')}
          </h2>
          <River id="journey" moments={story.moments} lang={lang} />
        </section>
        <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[14rem_minmax(0,1fr)]">
          <section aria-label={t('text')} className="lg:col-start-2">
            <StoryBody html={story.html} lang={lang} />
          </section>
          <div className="lg:col-start-1 lg:row-start-1 lg:self-start">
            <StoryAbout story={story} language={language} lang={lang} />
          </div>
        </div>
      </article>
      <StoryShare story={story} language={language} />
      <OtherStories stories={await listNeighbours(slug, language)} language={language} />
      <StoryInvite language={language} />
    </>
  )
}
