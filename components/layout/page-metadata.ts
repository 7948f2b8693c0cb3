import type { Metadata } from 'next'
import type { Language } from '@/lib/core/locale'
import { cardPath, localPath, paths } from '@/lib/core/paths'
import { inLanguages } from '@/lib/core/site'

type Words = { title?: string; description?: string }
type More = {
  /** The page that the card is of: this one, where it has a card of its own. */
  cardOf?: string
  /** What the card shows, for those who don't see it. */
  cardAlt?: string
  /** A page about one woman, or by her. */
  person?: { name: string; publishedAt?: Date; changedAt?: Date }
}

const territories: Record<Language, string> = { en: 'en_GB', id: 'id_ID', vi: 'vi_VN' }

function openGraphType({ person }: More) {
  if (!person) return { type: 'website' } as const
  const { name, publishedAt, changedAt } = person
  if (!publishedAt) return { type: 'profile' } as const
  return {
    type: 'article',
    authors: [name],
    publishedTime: publishedAt.toISOString(),
    modifiedTime: changedAt?.toISOString(),
  } as const
}

/** Head of a public page: its title, its address in every language, its card, and the gallery's feed. */
export function publicMetadata(language: Language, path: string, words: Words, more: More = {}): Metadata {
  const { title, description } = words
  const card = {
    url: localPath(language, cardPath(more.cardOf ?? paths.home)),
    ...{ width: 1200, height: 630, type: 'image/jpeg', alt: more.cardAlt ?? title },
  }
  const others = Object.entries(territories).flatMap(([one, territory]) =>
    one === language ? [] : [territory],
  )
  return {
    title,
    description,
    alternates: {
      canonical: localPath(language, path),
      languages: inLanguages(path),
      types: { 'application/atom+xml': localPath(language, paths.feed) },
    },
    openGraph: {
      ...{ title, description, url: localPath(language, path), siteName: 'STEM-POWER', images: [card] },
      ...{ locale: territories[language], alternateLocale: others },
      ...openGraphType(more),
    },
    twitter: { card: 'summary_large_image', title, description, images: [card] },
  }
}
