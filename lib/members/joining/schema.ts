import { z } from 'zod'
import { emailSchema, tokenSchema } from '@/lib/access/sign-in/schema'
import { openChoice, someOf } from '@/lib/core/choice'
import { line, openLine } from '@/lib/core/line'
import { ageBands, careerSteps, countries, experienceBands, stemFields } from '@/lib/members/profile/standing'
import { tongues } from '@/lib/members/profile/tongues'

export const charterVersion = '1'
export const limits = {
  name: 120,
  callName: 60,
  institution: 160,
  field: 120,
  hopes: 2000,
  heard: 160,
  answer: 2000,
} as const

export const nameFields = { name: line(limits.name), callName: line(limits.callName) }

export const applicationSchema = z.object({
  ...nameFields,
  email: emailSchema,
  spokenLanguages: someOf(tongues, 1),
  institution: line(limits.institution),
  country: z.enum(countries),
  careerStep: z.enum(careerSteps),
  experience: z.enum(experienceBands),
  stemField: z.enum(stemFields),
  field: line(limits.field),
  hopes: z.string().trim().min(1).max(limits.hopes),
  heard: openLine(limits.heard),
  ageBand: openChoice(ageBands),
  charter: z.literal('yes', { error: 'agree' }),
  /** A field no person sees: whoever fills it in is a machine. */
  website: z.string().max(200).default(''),
})
export type ApplicationInput = z.output<typeof applicationSchema>

export const confirmationSchema = z.object({ token: tokenSchema })
export const questionAnswerSchema = z.object({
  token: tokenSchema,
  answer: z.string().trim().min(1).max(limits.answer),
})
