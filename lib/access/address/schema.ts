import { z } from 'zod'
import { emailSchema, tokenSchema } from '@/lib/access/sign-in/schema'
import { idSchema } from '@/lib/core/id'

export const reasonLimit = 500

export const addressSchema = z.object({ email: emailSchema })
export const addressTokenSchema = z.object({ token: tokenSchema })
export const recoverySchema = z.object({
  memberId: idSchema,
  email: emailSchema,
  reason: z.string().trim().min(10).max(reasonLimit),
})
export const approvalSchema = z.object({ changeId: idSchema })
