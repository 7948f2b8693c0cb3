import { RiverSmall } from '@/components/river/river-small'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { StoryCard as Story } from '@/lib/stories/queries'
import { StoryFacts } from './story-facts'
import { toldIn } from './told-in'

type Props = { story: Story; language: Language; id: string }

/** A story at a glance; her river stands where a portrait would. */
export function StoryCard({ story, language, id }: Props) {
  const lang = toldIn(story, language)
  return (
    <article className="group relative">
      <div className="rounded-card bg-sand px-3 py-6 sm:py-8">
        <RiverSmall moments={story.moments} id={id} />
      </div>
      <div className="mt-4">
        <StoryFacts story={story} lang={lang} />
      </div>
      <h3 className="mt-1 text-xl">
        <a
          href={localPath(language, paths.story(story.slug))}
          lang={lang}
          className="text-ink no-underline decoration-river decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0"
        >
          {story.title}
        </a>
      </h3>
      <p lang={lang} className="mt-1.5 text-muted">
        {story.standfirst}
      </p>
      <p className="mt-2 font-medium">{story.subject.name}</p>
    </article>
  )
}
