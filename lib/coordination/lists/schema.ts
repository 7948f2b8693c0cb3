import { z } from 'zod'
import { emailSchema } from '@/lib/access/sign-in/schema'
import { idSchema } from '@/lib/core/id'

/** A file may be so large; what is pasted travels with a page and is shorter. */
export const listLimits = { bytes: 1024 * 1024, pasted: 200_000, rows: 500 } as const

const text = z.string().trim().min(1).max(listLimits.pasted)

export const newListSchema = z.object({ list: text })
export const listSchema = z.object({ listId: idSchema })
export const correctedListSchema = listSchema.extend({ list: text })
export const chosenSchema = listSchema.extend({
  chosen: z.preprocess(
    (sent) => (sent === undefined ? [] : [sent].flat()),
    z.array(emailSchema).min(1).max(listLimits.rows),
  ),
})
export type Chosen = z.output<typeof chosenSchema>

/** What a file was refused for, told by the address she is led back to. */
export const refusals = [
  'listEmpty',
  'listTooBig',
  'listUtf16',
  'listSpreadsheet',
  'listEncoding',
  'tooFast',
] as const
export const refusedSchema = z.object({ refused: z.enum(refusals).optional().catch(undefined) })
