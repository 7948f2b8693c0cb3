import { z } from 'zod'
import { emailSchema, tokenSchema } from '@/lib/access/sign-in/schema'
import { idSchema } from '@/lib/core/id'
import { line } from '@/lib/core/line'
import { careerSteps, countries } from '@/lib/members/profile/standing'

export const charterVersion = '1'
export const limits = { name: 120, callName: 60, institution: 160, field: 120, hopes: 2000 } as const

export const nameFields = { name: line(limits.name), callName: line(limits.callName) }

export const applicationSchema = z.object({
  ...nameFields,
  email: emailSchema,
  institution: line(limits.institution),
  country: z.enum(countries),
  field: line(limits.field),
  careerStep: z.enum(careerSteps),
  hopes: z.string().trim().min(1).max(limits.hopes),
  charter: z.literal('yes', { error: 'agree' }),
  /** A field no person sees: whoever fills it in is a machine. */
  website: z.string().max(200).default(''),
})
export type ApplicationInput = z.output<typeof applicationSchema>

export const confirmationSchema = z.object({ token: tokenSchema })
export const decisionSchema = z.object({ applicationId: idSchema })
