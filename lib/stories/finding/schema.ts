import { z } from 'zod'
import { languages } from '@/lib/core/locale'
import { careerSteps, countries, stemFields } from '@/lib/members/profile/standing'
import { storyKinds } from '@/lib/stories/schema'

export const wordsLimit = 100

/** By what stories are found besides words, in the order in which it is asked. */
export const conditions = ['ahead', 'field', 'country', 'step', 'told', 'kind'] as const
export type Condition = (typeof conditions)[number]

const maybe = <T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined)

/** What an address asks the gallery for; what says nothing sensible asks for nothing. */
export const findSchema = z.object({
  q: z.string().trim().max(wordsLimit).catch(''),
  /** Her own step: she asks for stories of the next one. */
  ahead: maybe(careerSteps),
  field: maybe(stemFields),
  country: maybe(countries),
  step: maybe(careerSteps),
  told: maybe(languages),
  kind: maybe(storyKinds),
  /** The story after which the page begins. */
  after: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .optional()
    .catch(undefined),
})
export type Search = z.output<typeof findSchema>
