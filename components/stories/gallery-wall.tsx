import type { Language } from '@/lib/core/locale'
import type { StoryCard } from '@/lib/stories/queries'
import { GalleryStory } from './gallery-story'

type Props = { stories: StoryCard[]; language: Language; hasFirst?: boolean }

/** Stories two across where there is room; the newest may stand by itself above them, and who would stand alone does. */
export function GalleryWall({ stories, language, hasFirst = false }: Props) {
  const isLastAlone = (stories.length - Number(hasFirst)) % 2 === 1
  return (
    <ul className="grid gap-x-14 gap-y-12 lg:grid-cols-2">
      {stories.map((story, i) => {
        const isWide = (hasFirst && i === 0) || (isLastAlone && i === stories.length - 1)
        return (
          <li key={story.slug} className={isWide ? 'lg:col-span-2' : undefined}>
            <GalleryStory story={story} language={language} isWide={isWide} />
          </li>
        )
      })}
    </ul>
  )
}
