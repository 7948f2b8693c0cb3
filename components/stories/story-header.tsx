import { useTranslations } from 'next-intl'
import { Portrait } from '@/components/river/portrait'
import type { StoryCard } from '@/lib/stories/queries'
import { StoryFacts } from './story-facts'

type Props = {
  story: Pick<StoryCard, 'kind' | 'field' | 'country' | 'title' | 'standfirst' | 'subject'> & {
    picture: { id: string; alt: string; credit: string } | null
  }
  lang?: string
}

/** How a story opens: what it is, what it is called, what it says in a sentence, and whose it is. */
export function StoryHeader({ story, lang }: Props) {
  const t = useTranslations('stories.story')
  const { id, name, institution } = story.subject
  const { picture } = story
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
        <Portrait
          id={id}
          picture={picture ? picture.id : null}
          alt={picture ? picture.alt : ''}
          className={picture ? 'size-24' : 'size-14'}
        />
        <p>
          <span className="block font-semibold">{name}</span>
          {institution && <span className="block text-sm text-muted">{institution}</span>}
          {picture && picture.credit && (
            <span className="block text-sm text-muted">{t('credit', { name: picture.credit })}</span>
          )}
        </p>
      </div>
    </header>
  )
}
