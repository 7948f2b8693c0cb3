import { getTranslations } from 'next-intl/server'
import { noFile, publicFile } from '@/lib/core/answer'
import { pictureInCard, printCard } from '@/lib/core/card'
import { languageOf } from '@/lib/core/locale'
import { portraitOnCard, storyCard } from '@/lib/stories/card'
import { getPortrait, getStory } from '@/lib/stories/queries'

export const dynamic = 'force-static'
/** Drawn when first asked for, and kept like the story's page. */
export const generateStaticParams = () => []

export async function GET(_: Request, { params }: RouteContext<'/[locale]/stories/[slug]/card.jpg'>) {
  const { locale, slug } = await params
  const language = languageOf(locale)
  const story = await getStory(slug, language)
  if (!story) return noFile()
  const t = await getTranslations({ locale: language, namespace: 'stories.kinds' })
  const portrait = story.picture && (await getPortrait(slug))
  const drawing = storyCard(
    { ...story, facts: `${t(story.kind)} · ${story.field}` },
    portrait && (await pictureInCard(portrait, portraitOnCard)),
  )
  return publicFile(await printCard(drawing), { type: 'image/jpeg', changedAt: story.changedAt })
}
