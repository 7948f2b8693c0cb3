import { z } from 'zod'
import { idSchema } from '@/lib/core/id'
import { postNumberSchema } from '@/lib/forum/posts/schema'

export const reportReasons = ['exposes', 'hurts', 'offTopic', 'other'] as const
export const reportLimit = 1000
export const verdictLimit = 2000

const why = {
  reason: z.enum(reportReasons),
  words: z.string().trim().max(reportLimit).default(''),
}

export const postReportSchema = z.object({ thread: idSchema, number: postNumberSchema, ...why })
export const messageReportSchema = z.object({ message: idSchema, ...why })
export const caseVerdictSchema = z.object({
  case: idSchema,
  outcome: z.enum(['kept', 'removed']),
  words: z.string().trim().min(1).max(verdictLimit),
})

export type PostReport = z.output<typeof postReportSchema>
export type MessageReport = z.output<typeof messageReportSchema>
export type Verdict = z.output<typeof caseVerdictSchema>
