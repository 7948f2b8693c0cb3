import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { publicMetadata } from '@/components/layout/page-metadata'
import { River } from '@/components/river/river'
import { OtherStories } from '@/components/stories/other-stories'
import { StoryBody } from '@/components/stories/story-body'
import { StoryHeader } from '@/components/stories/story-header'
import { StoryInvite } from '@/components/stories/story-invite'
import { ConsentNote, LanguageNote } from '@/components/stories/story-notes'
import { toldIn } from '@/components/stories/told-in'
import { languageOf } from '@/lib/core/locale'
import { paths } from '@/lib/core/paths'
import { getStory, listStories, listStorySlugs } from '@/lib/stories/queries'

type Props = PageProps<'/[locale]/stories/[slug]'>

export const generateStaticParams = () => listStorySlugs()

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const language = languageOf(locale)
  const story = await getStory(slug, language)
  if (!story) notFound()
  return publicMetadata(language, paths.story(slug), { title: story.title, description: story.standfirst })
}

export default async function Story({ params }: Props) {
  const { locale, slug } = await params
  const language = languageOf(locale)
  const story = await getStory(slug, language)
  if (!story) notFound()
  const t = await getTranslations({ locale: language, namespace: 'stories.story' })
  const others = (await listStories(language, 4)).filter((one) => one.slug !== slug).slice(0, 3)
  const lang = toldIn(story, language)
  return (
    <>
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
          <div className="border-t border-line pt-4 text-sm text-muted lg:col-start-1 lg:row-start-1 lg:self-start">
            <ConsentNote story={story} />
          </div>
        </div>
      </article>
      <OtherStories stories={others} language={language} />
      <StoryInvite language={language} />
    </>
  )
}
