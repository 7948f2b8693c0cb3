import 'server-only'
import { cache } from 'react'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import type { Language } from '@/lib/core/locale'
import { type Moment, momentsSchema } from '@/lib/river/moment'
import { publicStories } from './policy'

const card = {
  slug: true,
  kind: true,
  country: true,
  subject: { select: { id: true, name: true, institution: { select: { name: true } } } },
  publishedEdition: {
    select: {
      originalLanguage: true,
      texts: { select: { language: true, title: true, standfirst: true, field: true, moments: true } },
    },
  },
} as const

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

export type StoryCard = {
  slug: string
  kind: 'achievement' | 'caseStudy'
  field: string
  country: string
  subject: { id: string; name: string; institution: string | null }
  language: Language
  title: string
  standfirst: string
  moments: Moment[]
}

/** Stories in the gallery, the newest first. */
export async function listStories(language: Language, take = 60): Promise<StoryCard[]> {
  const stories = await db.story.findMany({
    where: publicStories,
    relationLoadStrategy: 'join',
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    take,
    select: card,
  })
  return stories.flatMap(({ publishedEdition, subject, ...facts }) => {
    if (!publishedEdition) return []
    const text = tell(publishedEdition.texts, language, publishedEdition.originalLanguage)
    const { id, name, institution } = subject
    const moments = momentsSchema.parse(text.moments)
    return [{ ...facts, ...text, moments, subject: { id, name, institution: institution?.name ?? null } }]
  })
}

/** One published story to read; null when there is none at this address. */
export const getStory = cache(async (slug: string, language: Language) => {
  const story = await db.story.findFirst({
    where: { slug, ...publicStories },
    relationLoadStrategy: 'join',
    select: {
      ...card,
      publishedAt: true,
      publishedEdition: {
        select: {
          number: true,
          pictureId: true,
          pictureCredit: true,
          originalLanguage: true,
          consents: { where: { withdrawnAt: null }, select: { givenAt: true } },
          texts: {
            select: {
              ...{ language: true, title: true, standfirst: true, field: true, html: true, moments: true },
              pictureAlt: true,
            },
          },
        },
      },
    },
  })
  if (!story?.publishedEdition) return null
  const { publishedEdition, subject, ...facts } = story
  const { texts, originalLanguage, number, consents, pictureId, pictureCredit } = publishedEdition
  const text = tell(texts, language, originalLanguage)
  return {
    ...facts,
    ...text,
    moments: momentsSchema.parse(text.moments),
    subject: { id: subject.id, name: subject.name, institution: subject.institution?.name ?? null },
    picture: pictureId ? { id: pictureId, alt: text.pictureAlt, credit: pictureCredit } : null,
    originalLanguage,
    edition: number,
    consentedAt: consents[0]?.givenAt ?? null,
  }
})

/** Addresses of all public stories, for prerendering. */
export const listStorySlugs = () => db.story.findMany({ where: publicStories, select: { slug: true } })

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
