import { z } from 'zod'
import { idSchema } from '@/lib/core/id'
import { line } from '@/lib/core/line'
import { languages } from '@/lib/core/locale'
import { slugSchema } from '@/lib/forum/spaces/schema'

export const titleLimit = 140
export const bodyLimit = 20_000
export const asks = ['listen', 'advise', 'challenge', 'sponsor'] as const

/** The words of a post, in Markdown. */
export const body = z
  .string()
  .max(bodyLimit)
  .refine((text) => text.trim() !== '', 'required')

/** Names one act of posting, so that sending it twice makes one post. */
const onceKey = z.string().regex(/^[\w-]{8,64}$/)

/** Checkboxes send nothing, one value or several. */
const many = <T extends z.ZodType>(item: T) =>
  z.preprocess((sent) => (sent === undefined ? [] : [sent].flat()), z.array(item).max(asks.length))

export const threadSchema = z.object({
  space: slugSchema,
  title: line(titleLimit),
  body,
  written: z.enum(languages),
  asks: many(z.enum(asks)),
  onceKey,
})

export const replySchema = z.object({ thread: idSchema, body, written: z.enum(languages), onceKey })

/** What is kept as she types; limits only, since a draft may be unfinished. */
export const draftSchema = z.object({
  place: z.templateLiteral([z.enum(['thread', 'space', 'post']), ':', z.string().regex(/^[\w-]{1,80}$/)]),
  title: z.string().max(titleLimit).default(''),
  body: z.string().max(bodyLimit),
})
export type DraftPlace = z.output<typeof draftSchema>['place']

/** Where a page begins, as addresses say it; what says nothing sensible is the beginning. */
export const afterPostSchema = z.coerce.number().int().min(0).max(1_000_000).catch(0)
export const afterThreadSchema = idSchema.optional().catch(undefined)

/** A turn of one of a thread's two switches. */
export const careSchema = z.object({ thread: idSchema, on: z.enum(['yes', 'no']) })

export const spaceReadSchema = z.object({ space: slugSchema })
