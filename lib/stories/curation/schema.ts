import { z } from 'zod'
import { openChoice } from '@/lib/core/choice'
import { idSchema } from '@/lib/core/id'
import { languages } from '@/lib/core/locale'
import { line } from '@/lib/core/line'
import { careerSteps, stemFields } from '@/lib/members/profile/standing'
import { momentKinds, momentLimits } from '@/lib/river/moment'
import { momentsSchema } from '@/lib/river/schema'
import { isFreeSlug, storyKinds, textLimits } from '@/lib/stories/schema'

export const creditLimit = 120
export const altLimit = 240
export const wishesLimit = 2000

const facts = {
  kind: z.enum(storyKinds),
  stemField: openChoice(stemFields),
  careerStep: openChoice(careerSteps),
}

export const storySlug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .refine(isFreeSlug, 'wrong')

export const beginSchema = z.object({
  subject: idSchema,
  slug: storySlug,
  originalLanguage: z.enum(languages),
  ...facts,
})
export const factsSchema = z.object({
  story: idSchema,
  credit: z.string().trim().max(creditLimit).default(''),
  ...facts,
})
export const curatedSchema = z.object({ story: idSchema })
export const telling = { story: idSchema, told: z.enum(languages) }
export const tellingSchema = z.object({
  ...telling,
  title: line(textLimits.title),
  standfirst: z.string().trim().min(1).max(textLimits.standfirst),
  field: line(textLimits.field),
  source: z.string().trim().min(1).max(textLimits.source),
  alt: z.string().trim().max(altLimit).default(''),
})

/** The rows of the river's form; a row without a word in it is no moment. */
export const riverRows = momentLimits.most
const row = {
  Kind: z.enum(momentKinds).default('source'),
  Title: z.string().trim().max(momentLimits.title).default(''),
  Words: z.string().trim().max(momentLimits.words).default(''),
  Who: z.string().trim().max(momentLimits.who).default(''),
  Learned: z.string().trim().max(momentLimits.learned).default(''),
  Year: z.string().trim().max(4).default(''),
  Until: z.string().trim().max(4).default(''),
  Current: z.coerce.number().int().min(momentLimits.weakest).max(momentLimits.strongest).default(3),
}
export const riverParts = ['Kind', 'Title', 'Words', 'Who', 'Learned', 'Year', 'Until', 'Current'] as const
type Part = (typeof riverParts)[number]
export const riverField = (index: number, part: Part) => `m${index}${part}`

const rows = Object.fromEntries(
  Array.from({ length: riverRows }, (_, index) =>
    riverParts.map((part) => [riverField(index, part), row[part]] as const),
  ).flat(),
)

/** One row as a moment, or none; the parts that stay empty are left out. */
function momentOf(values: Record<string, unknown>, index: number): Record<string, unknown> | null {
  const of = (part: Part) => values[riverField(index, part)]
  const texts = { title: of('Title'), words: of('Words'), who: of('Who'), learned: of('Learned') }
  const years = { year: of('Year'), until: of('Until') }
  const given = Object.entries({ ...texts, ...years }).filter(([, value]) => value !== '')
  if (given.length === 0) return null
  const numbers = ['year', 'until']
  const parts = given.map(([name, value]) => [name, numbers.includes(name) ? Number(value) : value] as const)
  const drawn = { title: '', kind: of('Kind'), current: of('Current') }
  return { ...drawn, ...(Object.fromEntries(parts) as Record<string, unknown>) }
}

const partOf: Record<string, Part> = {
  title: 'Title',
  year: 'Year',
  until: 'Until',
  words: 'Words',
  who: 'Who',
  learned: 'Learned',
}

export const riverSchema = z.object({ ...telling, ...rows }).transform((values, context) => {
  const filled = Array.from({ length: riverRows }, (_, index) => ({
    index,
    moment: momentOf(values, index),
  })).filter(({ moment }) => moment !== null)
  const parsed = momentsSchema.safeParse(filled.map(({ moment }) => moment))
  const { story, told } = values
  if (parsed.success) return { story, told, moments: parsed.data }
  for (const { path, ...issue } of parsed.error.issues) {
    const [at, part] = path
    const place = typeof at === 'number' ? filled[at]?.index : undefined
    const name =
      place === undefined ? riverField(0, 'Title') : riverField(place, partOf[String(part)] ?? 'Title')
    context.addIssue({ ...issue, path: [name] })
  }
  return z.NEVER
})

export const answerEditionSchema = z.object({ edition: idSchema })
export const wishesSchema = z.object({
  edition: idSchema,
  wishes: z.string().trim().min(1).max(wishesLimit),
})

export type Beginning = z.output<typeof beginSchema>
export type Facts = z.output<typeof factsSchema>
export type Telling = z.output<typeof tellingSchema>
export type RiverInput = z.output<typeof riverSchema>
