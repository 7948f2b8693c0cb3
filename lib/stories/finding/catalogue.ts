import type { Language } from '@/lib/core/locale'
import { plain } from '@/lib/core/plain'
import { careerSteps } from '@/lib/members/profile/standing'
import { type Condition, conditions, type Search } from './schema'

/** By what one public story is found. */
export type Entry = {
  slug: string
  kind: string
  field: string | null
  country: string
  step: string | null
  told: Language[]
  /** Her name, and what the story is called, says in a sentence and is about, in every language, plain. */
  words: string
}

type Step = (typeof careerSteps)[number]

/** The step after hers; none after the last. */
export const nextStep = (step: Step): Step | undefined => careerSteps[careerSteps.indexOf(step) + 1]

/** Longer lists of words find nothing more. */
const mostWords = 8
export const soughtWords = (q: string): string[] => plain(q).split(' ').filter(Boolean).slice(0, mostWords)

const meets: Record<Condition, (entry: Entry, asked: string) => boolean> = {
  ahead: ({ step }, asked) => step !== null && step === nextStep(asked as Step),
  field: ({ field }, asked) => field === asked,
  country: ({ country }, asked) => country === asked,
  step: ({ step }, asked) => step === asked,
  told: ({ told }, asked) => told.some((language) => language === asked),
  kind: ({ kind }, asked) => kind === asked,
}

/** What of a search an entry meets: `q` once for every word. */
function met(entry: Entry, search: Search): { met: number; asked: number } {
  const words = soughtWords(search.q)
  const asked = conditions.filter((condition) => search[condition] !== undefined)
  const fits = asked.filter((condition) => meets[condition](entry, search[condition] ?? ''))
  const said = words.filter((word) => entry.words.includes(word))
  return { met: fits.length + said.length, asked: asked.length + words.length }
}

/** The entries that meet all that is asked, in the catalogue's order. */
export const findIn = (catalogue: readonly Entry[], search: Search): Entry[] =>
  catalogue.filter((entry) => {
    const { met: fits, asked } = met(entry, search)
    return fits === asked
  })

/** Those that meet most of what is asked, if anything, the best first. */
export function nearestIn(catalogue: readonly Entry[], search: Search, most: number): Entry[] {
  const scores = new Map(catalogue.map((entry) => [entry, met(entry, search).met]))
  const score = (entry: Entry) => scores.get(entry) ?? 0
  return catalogue
    .filter((entry) => score(entry) > 0)
    .sort((a, b) => score(b) - score(a))
    .slice(0, most)
}

/** Where to read on after a story: one a step further, or of its field, or from its country; else the newest. */
export function neighboursIn(catalogue: readonly Entry[], slug: string, most: number): Entry[] {
  const here = catalogue.find((entry) => entry.slug === slug)
  const others = catalogue.filter((entry) => entry.slug !== slug)
  const nearness = ({ step, field, country }: Entry) =>
    here === undefined
      ? 0
      : Number(here.step !== null && step === nextStep(here.step as Step)) * 3 +
        Number(field !== null && field === here.field) * 2 +
        Number(country === here.country)
  return others.sort((a, b) => nearness(b) - nearness(a)).slice(0, most)
}

/** What could be asked no longer, so that there is something to see: each condition alone, and how many fit without it. */
export function relaxationsOf(
  catalogue: readonly Entry[],
  search: Search,
): { without: Condition | 'q'; count: number }[] {
  const given = [
    ...(search.q ? (['q'] as const) : []),
    ...conditions.filter((one) => search[one] !== undefined),
  ]
  if (given.length < 2) return []
  return given
    .map((without) => {
      const rest = { ...search, [without]: without === 'q' ? '' : undefined }
      return { without, count: findIn(catalogue, rest).length }
    })
    .filter(({ count }) => count > 0)
}

/** How many stories there are of each kind, field …: `counts.field.physics`. */
export function countsOf(catalogue: readonly Entry[]): Record<Condition, Record<string, number>> {
  const counts: Record<Condition, Record<string, number>> = {
    ...{ ahead: {}, field: {}, country: {}, step: {}, told: {}, kind: {} },
  }
  const add = (condition: Condition, value: string | null) => {
    if (value !== null) counts[condition][value] = (counts[condition][value] ?? 0) + 1
  }
  for (const { kind, field, country, step, told } of catalogue) {
    add('kind', kind)
    add('field', field)
    add('country', country)
    add('step', step)
    for (const language of told) add('told', language)
  }
  for (const step of careerSteps) {
    const next = nextStep(step)
    if (next && counts.step[next]) counts.ahead[step] = counts.step[next]
  }
  return counts
}
export type Counts = ReturnType<typeof countsOf>
