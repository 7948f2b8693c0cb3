import { RiverSmall } from '@/components/river/river-small'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { StoryCard } from '@/lib/stories/queries'
import { StoryFacts } from './story-facts'
import { toldIn } from './told-in'

type Props = { story: StoryCard; language: Language }

/** A woman in the gallery: her river, her name large, and what her story is called. */
export function StoryRow({ story, language }: Props) {
  const lang = toldIn(story, language)
  return (
    <article className="group relative grid items-center gap-x-12 gap-y-5 border-t border-line py-8 md:grid-cols-2 md:py-12">
      <div className="rounded-card bg-sand px-4 py-8 md:py-12">
        <RiverSmall moments={story.moments} id={`row-${story.slug}`} />
      </div>
      <div>
        <h2>
          <a
            href={localPath(language, paths.story(story.slug))}
            className="text-ink no-underline after:absolute after:inset-0"
          >
            <span className="block text-4xl">{story.subject.name}</span>
            <span
              lang={lang}
              className="mt-1 block text-xl font-medium text-river decoration-2 underline-offset-4 group-hover:underline"
            >
              {story.title}
            </span>
          </a>
        </h2>
        <p lang={lang} className="mt-3 max-w-measure">
          {story.standfirst}
        </p>
        <div className="mt-4">
          <StoryFacts story={story} lang={lang} />
          {story.subject.institution && <p className="text-sm text-muted">{story.subject.institution}</p>}
        </div>
      </div>
    </article>
  )
}
