import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { StoryCard } from '@/lib/stories/queries'
import { StoryCards } from './story-cards'

/** Where to read on: what is near to this story, and what is a step ahead of its reader. */
export function OtherStories({ stories, language }: { stories: StoryCard[]; language: Language }) {
  const t = useTranslations('stories.story')
  if (stories.length === 0) return null
  return (
    <section aria-labelledby="others" data-noprint className="mt-16">
      <SectionHeading id="others" title={t('others')}>
        <p className="flex flex-wrap gap-x-6">
          <a
            href={`${localPath(language, paths.findStories)}#ahead`}
            className="inline-flex min-h-11 items-center"
          >
            {t('ahead')}
          </a>
          <a href={localPath(language, paths.stories)} className="inline-flex min-h-11 items-center">
            {t('all')}
          </a>
        </p>
      </SectionHeading>
      <StoryCards stories={stories} language={language} />
    </section>
  )
}
