import 'server-only'
import { cache } from 'react'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { type Language, languages } from '@/lib/core/locale'
import { type Page, pageOf } from '@/lib/core/page'
import { momentsSchema } from '@/lib/river/schema'
import type { Prisma } from '@/prisma/client/client'
import { publicStories } from './policy'

const words = { language: true, title: true, standfirst: true, field: true, moments: true } as const

const edition = {
  originalLanguage: true,
  pictureId: true,
  pictureCredit: true,
  consents: { where: { withdrawnAt: null }, select: { givenAt: true } },
  texts: { select: { ...words, pictureAlt: true } },
} as const

const card = {
  ...{ slug: true, kind: true, country: true, stemField: true, careerStep: true, publishedAt: true },
  subject: { select: { id: true, name: true, institution: { select: { name: true } } } },
  publishedEdition: { select: edition },
} as const

/** As many stories as stand on one page of the gallery. */
export const storiesAPage = 60

/** The text in the reader's language, or else in the language it was told in. */
function tell<T extends { language: Language }>(
  texts: readonly T[],
  language: Language,
  original: Language,
): T {
  const text =
    texts.find((one) => one.language === language) ?? texts.find((one) => one.language === original)
  if (!text) throw new Error('an edition has no text in its original language')
  return text
}

type Row = Prisma.StoryGetPayload<{ select: typeof card }>

/** When the words that are shown now were first public, as far as is known: her yes to them came last. */
const changedAt = (publishedAt: Date | null, consents: readonly { givenAt: Date }[]) =>
  new Date(
    Math.max(...[publishedAt, ...consents.map(({ givenAt }) => givenAt)].map((at) => at?.getTime() ?? 0)),
  )

export type StoryCard = ReturnType<typeof cardOf>[number]

/** A row as a card for a reader of this language; none while nothing of it is published. */
function cardOf({ publishedEdition, subject, publishedAt, ...facts }: Row, language: Language) {
  if (!publishedEdition) return []
  const { texts, originalLanguage, consents, pictureId, pictureCredit } = publishedEdition
  const { pictureAlt, moments, ...text } = tell(texts, language, originalLanguage)
  return [
    {
      ...{ ...facts, ...text, originalLanguage },
      moments: momentsSchema.parse(moments),
      subject: { id: subject.id, name: subject.name, institution: subject.institution?.name ?? null },
      picture: pictureId ? { id: pictureId, alt: pictureAlt, credit: pictureCredit } : null,
      told: languages.filter((one) => texts.some((other) => other.language === one)),
      publishedAt: publishedAt ?? changedAt(publishedAt, consents),
      changedAt: changedAt(publishedAt, consents),
    },
  ]
}

const newestFirst = [{ publishedAt: 'desc' }, { id: 'asc' }] satisfies Prisma.StoryOrderByWithRelationInput[]

/** Stories in the gallery, the newest first. */
export async function listStories(language: Language, take: number): Promise<StoryCard[]> {
  const stories = await db.story.findMany({
    where: publicStories,
    relationLoadStrategy: 'join',
    orderBy: newestFirst,
    take,
    select: card,
  })
  return stories.flatMap((story) => cardOf(story, language))
}

/** The gallery's first page. */
export const listGallery = async (language: Language): Promise<Page<StoryCard>> =>
  pageOf(await listStories(language, storiesAPage + 1), storiesAPage, ({ slug }) => slug)

/** Those of these stories that are public, in this order. */
export async function listStoriesAt(slugs: readonly string[], language: Language): Promise<StoryCard[]> {
  if (slugs.length === 0) return []
  const stories = await db.story.findMany({
    where: { AND: [publicStories, { slug: { in: [...slugs] } }] },
    relationLoadStrategy: 'join',
    select: card,
  })
  const cards = new Map(stories.flatMap((story) => cardOf(story, language)).map((one) => [one.slug, one]))
  return slugs.flatMap((slug) => cards.get(slug) ?? [])
}

/** One published story to read; null when there is none at this address. */
export const getStory = cache(async (slug: string, language: Language) => {
  const story = await db.story.findFirst({
    where: { slug, ...publicStories },
    relationLoadStrategy: 'join',
    select: {
      ...card,
      publishedEdition: {
        select: { ...edition, number: true, texts: { select: { ...edition.texts.select, html: true } } },
      },
    },
  })
  const [shown] = story ? cardOf(story, language) : []
  if (!shown || !story?.publishedEdition) return null
  const { number, consents, texts, originalLanguage } = story.publishedEdition
  const { html } = tell(texts, language, originalLanguage)
  return { ...shown, html, edition: number, consentedAt: consents[0]?.givenAt ?? null }
})

export type Story = NonNullable<Awaited<ReturnType<typeof getStory>>>

/** The portrait in a published story, as its file; null when it has none. */
export async function getPortrait(slug: string): Promise<Uint8Array | null> {
  const story = await db.story.findFirst({
    where: { slug, ...publicStories },
    select: { publishedEdition: { select: { picture: { select: { bytes: true } } } } },
  })
  return story?.publishedEdition?.picture?.bytes ?? null
}

/** Addresses of all public stories and when each changed last, for prerendering and the site's map. */
export async function listStoryAddresses(): Promise<{ slug: string; changedAt: Date }[]> {
  const stories = await db.story.findMany({
    where: publicStories,
    relationLoadStrategy: 'join',
    orderBy: newestFirst,
    select: { slug: true, publishedAt: true, publishedEdition: { select: { consents: edition.consents } } },
  })
  return stories.map(({ slug, publishedAt, publishedEdition }) => ({
    slug,
    changedAt: changedAt(publishedAt, publishedEdition?.consents ?? []),
  }))
}

export type OwnStory = { id: string; slug: string; title: string; language: Language }

/** Published stories about her, for the subject herself. */
export async function listOwnStories(viewer: Viewer, language: Language): Promise<OwnStory[]> {
  const stories = await db.story.findMany({
    where: { subjectId: viewer.id, ...publicStories },
    select: {
      id: true,
      slug: true,
      publishedEdition: {
        select: { originalLanguage: true, texts: { select: { language: true, title: true } } },
      },
    },
  })
  return stories.flatMap(({ id, slug, publishedEdition }) => {
    if (!publishedEdition) return []
    const { language: told, title } = tell(
      publishedEdition.texts,
      language,
      publishedEdition.originalLanguage,
    )
    return [{ id, slug, title, language: told }]
  })
}
