import type { Language } from '@/lib/core/locale'
import type { StoryCard as Story } from '@/lib/stories/queries'
import { StoryCard } from './story-card'

/** A shelf of three across, where there is room. */
export function StoryCards({ stories, language }: { stories: Story[]; language: Language }) {
  return (
    <ul className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
      {stories.map((story) => (
        <li key={story.slug}>
          <StoryCard story={story} language={language} id={`card-${story.slug}`} />
        </li>
      ))}
    </ul>
  )
}
