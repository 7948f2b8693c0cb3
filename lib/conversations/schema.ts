import { z } from 'zod'
import { idSchema } from '@/lib/core/id'
import { languages } from '@/lib/core/locale'

export const messageLimit = 5000

export const messageSchema = z.object({
  member: idSchema,
  body: z
    .string()
    .max(messageLimit)
    .refine((text) => text.trim() !== '', 'required'),
  written: z.enum(languages),
  /** Names one act of sending, so that sending it twice makes one message. */
  onceKey: z.string().regex(/^[\w-]{8,64}$/),
})
export type MessageInput = z.output<typeof messageSchema>

/** What is kept as she types: `member:<id>` says to whom. */
export const messageDraftSchema = z.object({
  place: z.templateLiteral(['member:', z.string().regex(/^[\w-]{1,64}$/)]),
  body: z.string().max(messageLimit),
})

export const takeBackSchema = z.object({ message: idSchema })

/** Where a page of earlier messages ends; what says nothing sensible is the newest page. */
export const beforeSchema = z.coerce.number().int().min(1).max(1_000_000).optional().catch(undefined)
