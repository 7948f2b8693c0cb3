import { Avatar } from '@/components/river/avatar'
import type { StoryCard } from '@/lib/stories/queries'
import { StoryFacts } from './story-facts'

type Props = {
  story: Pick<StoryCard, 'kind' | 'field' | 'country' | 'title' | 'standfirst' | 'subject'>
  lang?: string
}

/** How a story opens: what it is, what it is called, what it says in a sentence, and whose it is. */
export function StoryHeader({ story, lang }: Props) {
  const { id, name, institution } = story.subject
  return (
    <header>
      <StoryFacts story={story} lang={lang} />
      <h1 lang={lang} className="mt-2 max-w-[20ch] text-5xl">
        {story.title}
      </h1>
      <p lang={lang} className="mt-5 max-w-[44ch] font-serif text-lg leading-snug text-pretty md:text-xl">
        {story.standfirst}
      </p>
      <div className="mt-6 flex items-center gap-3">
        <Avatar id={id} />
        <p>
          <span className="block font-semibold">{name}</span>
          {institution && <span className="block text-sm text-muted">{institution}</span>}
        </p>
      </div>
    </header>
  )
}
