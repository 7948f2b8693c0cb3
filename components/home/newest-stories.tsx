import { useTranslations } from 'next-intl'
import { StoryCards } from '@/components/stories/story-cards'
import { EmptyState } from '@/components/ui/empty-state'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { StoryCard } from '@/lib/stories/queries'

/** What is new in the gallery; before the first story, how one gets there. */
export function NewestStories({ stories, language }: { stories: StoryCard[]; language: Language }) {
  const t = useTranslations('home.stories')
  const isEmpty = stories.length === 0
  return (
    <section aria-labelledby="new" className="mt-14">
      <SectionHeading id="new" title={t('heading')}>
        {!isEmpty && (
          <a href={localPath(language, paths.stories)} className="inline-flex min-h-11 items-center">
            {t('all')}
          </a>
        )}
      </SectionHeading>
      {isEmpty ? (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      ) : (
        <StoryCards stories={stories} language={language} />
      )}
    </section>
  )
}
