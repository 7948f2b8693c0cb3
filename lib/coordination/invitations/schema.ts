import { z } from 'zod'
import { emailSchema } from '@/lib/access/sign-in/schema'
import { idSchema } from '@/lib/core/id'
import { openLine } from '@/lib/core/line'
import { languages } from '@/lib/core/locale'
import { limits, nameFields } from '@/lib/members/joining/schema'
import { countries } from '@/lib/members/profile/standing'

/** How an invitation stands. */
export const standings = ['open', 'expired', 'accepted', 'withdrawn'] as const
export type Standing = (typeof standings)[number]

/** One woman to invite. Where she works may stay open: she can say it herself. */
export const inviteeSchema = z.object({
  ...nameFields,
  email: emailSchema,
  speaks: z.enum(languages),
  institution: openLine(limits.institution),
  country: z.enum(['', ...countries]).default(''),
})
export type Invitee = z.output<typeof inviteeSchema>

export const invitationSchema = z.object({ invitationId: idSchema })

/** What an address asks the list for; what says nothing sensible asks for the open ones. */
export const shownSchema = z.object({
  only: idSchema.optional().catch(undefined),
  show: z.enum(standings).catch('open'),
  after: idSchema.optional().catch(undefined),
  sent: z.coerce.number().int().min(0).max(1000).catch(0),
})
