import { z } from 'zod'
import { careerSteps, countries, stemFields } from '@/lib/members/profile/standing'
import { tongues } from '@/lib/members/profile/tongues'
import { idSchema } from '@/lib/core/id'

export const searchLimit = 100

/** What an address asks the directory for; what says nothing sensible asks for nothing. */
export const searchSchema = z.object({
  q: z.string().trim().max(searchLimit).catch(''),
  country: z.enum(countries).optional().catch(undefined),
  institution: idSchema.optional().catch(undefined),
  field: z.enum(stemFields).optional().catch(undefined),
  step: z.enum(careerSteps).optional().catch(undefined),
  speaks: z.enum(tongues).optional().catch(undefined),
  after: idSchema.optional().catch(undefined),
})
export type Search = z.output<typeof searchSchema>
