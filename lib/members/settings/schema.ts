import { z } from 'zod'
import { languages } from '@/lib/core/locale'
import { isTimeZone } from '@/lib/core/time'
import { nameFields } from '@/lib/members/joining/schema'

export const preferenceFields = {
  ...nameFields,
  speaks: z.enum(languages),
  timeZone: z.string().max(64).refine(isTimeZone, 'timeZone'),
}

export const preferencesSchema = z.object(preferenceFields)
export type Preferences = z.output<typeof preferencesSchema>

export const charterSchema = z.object({ charter: z.literal('yes', { error: 'agree' }) })
