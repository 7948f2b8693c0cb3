import { z } from 'zod'
import { idSchema } from '@/lib/core/id'
import { line } from '@/lib/core/line'
import { languages } from '@/lib/core/locale'
import { slugSchema } from '@/lib/forum/spaces/schema'
import { body, titleLimit } from '@/lib/forum/threads/schema'

export const postNumberSchema = z.coerce.number().int().min(1).max(1_000_000)

const place = { thread: idSchema, number: postNumberSchema }

/** `revision` is the state of the post that she began from; `title` comes with a thread's first post. */
export const editSchema = z.object({
  ...place,
  body,
  written: z.enum(languages),
  title: line(titleLimit).optional(),
  revision: z.coerce.number().int().min(0).max(1_000_000),
})
export type Edit = z.output<typeof editSchema>

export const retractSchema = z.object(place)

/** Where it is being written decides whom it can name. */
export const previewSchema = z.object({
  body,
  thread: idSchema.optional().catch(undefined),
  space: slugSchema.optional().catch(undefined),
})
export type Preview = z.output<typeof previewSchema>

/** Which post an answer quotes, as an address says it; what says nothing sensible quotes nothing. */
export const quoteSchema = postNumberSchema.catch(0)
