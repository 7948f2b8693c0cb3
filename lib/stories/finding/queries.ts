import 'server-only'
import { count } from '@/lib/access/limits'
import { db } from '@/lib/core/db'
import { TooFast } from '@/lib/core/errors'
import { isStillFresh } from '@/lib/core/freshness'
import type { Language } from '@/lib/core/locale'
import { plain } from '@/lib/core/plain'
import { countries } from '@/lib/members/profile/standing'
import { publicStories } from '@/lib/stories/policy'
import { listStoriesAt, storiesAPage, type StoryCard } from '@/lib/stories/queries'
import { countsOf, type Entry, findIn, nearestIn, neighboursIn, relaxationsOf } from './catalogue'
import type { Search } from './schema'

/** Whether somebody from there may search once more; it counts. */
export async function maySearch(source: string): Promise<boolean> {
  try {
    await count('find:source', source)
    return true
  } catch (refused) {
    if (refused instanceof TooFast) return false
    throw refused
  }
}

async function listCatalogue(): Promise<Entry[]> {
  const stories = await db.story.findMany({
    where: publicStories,
    relationLoadStrategy: 'join',
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    select: {
      ...{ slug: true, kind: true, country: true, stemField: true, careerStep: true },
      subject: { select: { name: true } },
      publishedEdition: {
        select: { texts: { select: { language: true, title: true, standfirst: true, field: true } } },
      },
    },
  })
  return stories.map(({ slug, kind, country, stemField, careerStep, subject, publishedEdition }) => {
    const texts = publishedEdition?.texts ?? []
    return {
      ...{ slug, kind, field: stemField, step: careerStep, told: texts.map(({ language }) => language) },
      country: countries.find((one) => one === country) ?? 'other',
      words: plain(
        [subject.name, ...texts.flatMap((text) => [text.title, text.standfirst, text.field])].join(' | '),
      ),
    }
  })
}

let kept: { catalogue: Entry[]; askedAt: number } | undefined

/** By what all public stories are found, newest first; kept while nothing public changes, as pages are. */
export async function readCatalogue(): Promise<Entry[]> {
  if (kept && isStillFresh(kept.askedAt)) return kept.catalogue
  const askedAt = Date.now()
  const catalogue = await listCatalogue()
  kept = { catalogue, askedAt }
  return catalogue
}

export const readCounts = async () => countsOf(await readCatalogue())

const few = 3

/** Where to read on after a story. */
export async function listNeighbours(slug: string, language: Language): Promise<StoryCard[]> {
  const near = neighboursIn(await readCatalogue(), slug, few)
  return listStoriesAt(
    near.map((entry) => entry.slug),
    language,
  )
}

export type Found = Awaited<ReturnType<typeof listFound>>

/** A page of the stories that a search finds; when there are none, what comes nearest to it. */
export async function listFound(search: Search, language: Language) {
  const catalogue = await readCatalogue()
  const found = findIn(catalogue, search)
  const from = found.findIndex(({ slug }) => slug === search.after) + 1
  const page = found.slice(from, from + storiesAPage)
  const shown = found.length > 0 ? page : nearestIn(catalogue, search, few)
  const stories = await listStoriesAt(
    shown.map(({ slug }) => slug),
    language,
  )
  return {
    count: found.length,
    stories: found.length > 0 ? stories : [],
    nearest: found.length > 0 ? [] : stories,
    relaxations: found.length > 0 ? [] : relaxationsOf(catalogue, search),
    next: from + storiesAPage < found.length ? (page.at(-1)?.slug ?? null) : null,
    counts: countsOf(catalogue),
  }
}
