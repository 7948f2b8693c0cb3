import { useTranslations } from 'next-intl'
import { River } from '@/components/river/river'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { Moment } from '@/lib/river/moment'
import type { StoryCard } from '@/lib/stories/queries'
import { toldIn } from '@/components/stories/told-in'

/** At a glance only what happened and when; her words wait in the story. */
const atAGlance = ({ words: _, learned: __, ...moment }: Moment): Moment => moment

/** One woman's journey, to open the home page with. */
export function OpeningRiver({ story, language }: { story: StoryCard; language: Language }) {
  const t = useTranslations('home.river')
  return (
    <section aria-labelledby="journey" className="mt-10 md:mt-14">
      <h2 id="journey" className="sr-only">
        {t('heading')}
      </h2>
      <River
        id="opening"
        moments={story.moments.map(atAGlance)}
        lang={toldIn(story, language)}
        legend={false}
        caption={
          <p className="mt-4 text-sm text-muted md:mt-6 md:text-end">
            {t('caption', { name: story.subject.name })}{' '}
            <a
              href={localPath(language, paths.story(story.slug))}
              className="inline-flex min-h-6 items-center whitespace-nowrap"
            >
              {t('read')}
            </a>
          </p>
        }
      />
    </section>
  )
}
