import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Portrait } from '@/components/river/portrait'
import { RiverSmall } from '@/components/river/river-small'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { StoryCard as Story } from '@/lib/stories/queries'
import { StoryFacts } from './story-facts'
import { toldIn } from './told-in'

type Props = { story: Story; language: Language; isWide?: boolean }

/** Her name, where she works, and what her story is called. */
function Who({ story, language, isWide }: Props) {
  const { name, institution } = story.subject
  return (
    <div className="min-w-0 grow">
      <h2>
        <a
          href={localPath(language, paths.story(story.slug))}
          className="text-ink no-underline after:absolute after:inset-0"
        >
          <span className={`block ${isWide ? 'text-4xl' : 'text-3xl'}`}>{name}</span>
          {institution && (
            <span className="mt-1 block font-sans text-lg leading-snug font-normal tracking-normal">
              {institution}
            </span>
          )}
          <span
            lang={toldIn(story, language)}
            className="mt-3 block text-xl leading-snug font-medium text-river decoration-2 underline-offset-4 group-hover:underline"
          >
            {story.title}
          </span>
        </a>
      </h2>
    </div>
  )
}

/** What it says in a sentence, what it is, and the languages it can be read in. */
function About({ story, language }: Props) {
  const t = useTranslations('stories.story')
  const tLanguages = useTranslations('core.languages')
  const lang = toldIn(story, language)
  return (
    <div className="mt-4">
      <p lang={lang} className="max-w-measure">
        {story.standfirst}
      </p>
      <div className="mt-3">
        <StoryFacts story={story} lang={lang} />
      </div>
      <p className="mt-0.5 text-sm text-muted">
        {t('languages')}:{' '}
        {story.told.map((one, i) => (
          <Fragment key={one}>
            {i > 0 && ' · '}
            <span lang={one}>{tLanguages(one)}</span>
          </Fragment>
        ))}
      </p>
    </div>
  )
}

/** A woman in the gallery: her portrait and name, what her story is called, and her river. A wide one has more room. */
export function GalleryStory({ story, language, isWide = false }: Props) {
  const { subject, picture } = story
  return (
    <article
      className={`group relative flex h-full flex-col gap-y-6 border-t border-line pt-8 pb-2 ${isWide ? 'gap-x-14 lg:grid lg:grid-cols-2 lg:items-center lg:py-12' : ''}`}
    >
      <div>
        <div className="flex flex-col gap-x-6 gap-y-4 sm:flex-row sm:items-start">
          <Portrait
            id={subject.id}
            picture={picture?.id ?? null}
            alt={picture?.alt ?? ''}
            className={isWide ? 'size-32 sm:size-40' : 'size-28 sm:size-32'}
          />
          <Who story={story} language={language} isWide={isWide} />
        </div>
        <About story={story} language={language} />
      </div>
      <div className={`mt-auto rounded-card bg-sand px-4 ${isWide ? 'py-8 lg:mt-0 lg:py-16' : 'py-5'}`}>
        <RiverSmall moments={story.moments} id={`row-${story.slug}`} />
      </div>
    </article>
  )
}
