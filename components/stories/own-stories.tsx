import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { SectionHeading } from '@/components/ui/page-heading'
import { SecondStep } from '@/components/ui/second-step'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { withdrawStory } from '@/lib/stories/actions'
import type { OwnStory } from '@/lib/stories/queries'

type WithdrawProps = { story: Pick<OwnStory, 'id'>; language: Language }

/** Taking a story back: what happens then, and the yes. */
export function WithdrawForm({ story, language }: WithdrawProps) {
  const t = useTranslations('stories.own')
  return (
    <SecondStep opener={t('withdraw')} kind="secondary">
      <p>{t('consequence')}</p>
      <ActionForm action={withdrawStory} language={language} id={`story-${story.id}`}>
        <input type="hidden" name="story" value={story.id} />
        <div>
          <SubmitButton kind="destructive">{t('confirm')}</SubmitButton>
        </div>
      </ActionForm>
    </SecondStep>
  )
}

/** The published stories about her, each hers to withdraw. */
export function OwnStories({ stories, language }: { stories: OwnStory[]; language: Language }) {
  const t = useTranslations('stories.own')
  if (stories.length === 0) return null
  return (
    <section>
      <SectionHeading title={t('title')} />
      <p className="mb-6 max-w-measure text-muted">{t('lead')}</p>
      <ul className="max-w-measure border-b border-line">
        {stories.map((story) => (
          <li
            key={story.id}
            className="flex flex-wrap items-center justify-between gap-4 border-t border-line py-4"
          >
            <a href={localPath(language, paths.story(story.slug))} lang={story.language}>
              {story.title}
            </a>
            <WithdrawForm story={story} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}
