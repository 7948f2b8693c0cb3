import { useTranslations } from 'next-intl'
import type { StoryCard } from '@/lib/stories/queries'

type Props = { story: Pick<StoryCard, 'kind' | 'field' | 'country'>; lang?: string }

/** Kind, field and country in one line. `lang` when the story is told in another language than the page's. */
export function StoryFacts({ story, lang }: Props) {
  const kinds = useTranslations('stories.kinds')
  const countries = useTranslations('core.countries')
  const country =
    story.country === 'GB' || story.country === 'ID' || story.country === 'VN' ? story.country : 'other'
  return (
    <p className="eyebrow">
      {kinds(story.kind)}&nbsp;· <span lang={lang}>{story.field}</span>&nbsp;· {countries(country)}
    </p>
  )
}
