import { useTranslations } from 'next-intl'
import { Portrait } from '@/components/river/portrait'
import type { StoryCard } from '@/lib/stories/queries'
import { StoryFacts } from './story-facts'

type Story = Pick<StoryCard, 'kind' | 'field' | 'country' | 'title' | 'standfirst' | 'subject' | 'picture'>
type Props = { story: Story; lang?: string }

/** Her portrait, well set, and who took it. */
function StoryPortrait({ picture, lang }: { picture: NonNullable<Story['picture']>; lang?: string }) {
  const t = useTranslations('stories.story')
  return (
    <figure className="w-full max-w-72 md:pt-7 print:max-w-[5.5cm] print:pt-0">
      {/* eslint-disable-next-line @next/next/no-img-element -- drawn anew at one size by us; Next's optimiser must not keep what can be withdrawn */}
      <img
        src={`/api/pictures/${picture.id}`}
        alt={picture.alt}
        lang={lang}
        fetchPriority="high"
        className="aspect-4/5 w-full rounded-card object-cover"
      />
      {picture.credit && (
        <figcaption className="mt-2 text-sm text-muted">{t('credit', { name: picture.credit })}</figcaption>
      )}
    </figure>
  )
}

function Byline({ story: { subject, picture } }: { story: Story }) {
  const { id, name, institution } = subject
  return (
    <div className="mt-6 flex items-center gap-4">
      {!picture && <Portrait id={id} picture={null} alt="" className="size-16" />}
      <p>
        <span className="block text-lg leading-snug font-semibold">{name}</span>
        {institution && <span className="block text-muted">{institution}</span>}
      </p>
    </div>
  )
}

/** How a story opens: what it is, what it is called, what it says in a sentence, and whose it is. */
export function StoryHeader({ story, lang }: Props) {
  const { picture } = story
  return (
    <header
      className={
        picture
          ? 'grid gap-x-14 gap-y-8 md:grid-cols-[minmax(0,1fr)_auto] md:items-start print:grid-cols-[minmax(0,1fr)_auto]'
          : undefined
      }
    >
      <div>
        <StoryFacts story={story} lang={lang} />
        <h1 lang={lang} className="mt-2 max-w-[20ch] text-5xl">
          {story.title}
        </h1>
        <p lang={lang} className="mt-5 max-w-[44ch] font-serif text-lg leading-snug text-pretty md:text-xl">
          {story.standfirst}
        </p>
        <Byline story={story} />
      </div>
      {picture && <StoryPortrait picture={picture} lang={lang} />}
    </header>
  )
}
