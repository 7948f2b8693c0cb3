import { z } from 'zod'
import { idSchema } from '@/lib/core/id'

export const limits = { words: 600, letter: 4000, question: 1000, note: 2000 } as const

const written = (max: number) => z.string().trim().min(1).max(max)
const which = { applicationId: idSchema }

export const acceptanceSchema = z.object({ ...which, words: z.string().trim().max(limits.words).default('') })
export const declineSchema = z.object({ ...which, letter: written(limits.letter) })
export const questionSchema = z.object({ ...which, question: written(limits.question) })
export const noteSchema = z.object({ ...which, note: written(limits.note) })
export const ownNoteSchema = z.object({ ...which, noteId: idSchema })

export type Acceptance = z.output<typeof acceptanceSchema>
export type Declining = z.output<typeof declineSchema>
export type Question = z.output<typeof questionSchema>
export type Note = z.output<typeof noteSchema>
