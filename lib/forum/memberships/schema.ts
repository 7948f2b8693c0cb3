import { z } from 'zod'
import { idSchema } from '@/lib/core/id'
import { slugSchema } from '@/lib/forum/spaces/schema'

export const wordsLimit = 500

const space = slugSchema
const member = idSchema

export const knockSchema = z.object({ space, words: z.string().trim().min(1).max(wordsLimit) })
export const answerSchema = z.object({ space, answer: z.enum(['yes', 'no']) })
export const verdictSchema = z.object({ space, member, answer: z.enum(['yes', 'no']) })
export const memberOfSchema = z.object({ space, member })
export const leaveSchema = z.object({ space })

/** What stands after an @ so far. */
export const suggestionSchema = z.object({ space, typed: z.string().trim().min(1).max(60) })

/** The name a facilitator looks for, as an address says it. */
export const nameSchema = z.string().trim().max(80).catch('')
