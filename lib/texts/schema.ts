import { z } from 'zod'
import { idSchema } from '@/lib/core/id'
import { languages } from '@/lib/core/locale'

/** The public pages whose words the coordinators keep. */
export const textPages = ['about', 'safety', 'help', 'privacy', 'terms'] as const
export type TextPage = (typeof textPages)[number]

export const textLimit = 40_000

/** Browsers send line ends of their own; what was only typed must be the same as what stands there. */
const lines = (text: string) => text.replace(/\r\n?/g, '\n')

const place = { page: z.enum(textPages), told: z.enum(languages) }
/** The revision that she began from; empty where nothing had been changed yet. */
const revision = z.union([z.literal(''), idSchema])

export const textPlaceSchema = z.object(place)

export const textSchema = z.object({
  ...place,
  revision,
  body: z
    .string()
    .max(textLimit)
    .refine((text) => text.trim() !== '', 'required')
    .transform(lines),
})
export type TextInput = z.output<typeof textSchema>

export const textReturnSchema = z.object({ ...place, revision })

export const textPreviewSchema = z.object({ body: z.string().max(textLimit) })

/** A page in a language, and the revision that stood there when she began. */
export type Begun = z.output<typeof textReturnSchema>

/** Where a draft of a text is kept, with the revision it was begun from. */
export const draftPlace = ({ page, told, revision: begun }: Begun) => `text:${page}:${told}:${begun}`

const placePattern = new RegExp(`^text:(${textPages.join('|')}):(${languages.join('|')}):[\\w-]{0,64}$`)

/** What is kept as she types; limits only, since a draft may be unfinished. */
export const textDraftSchema = z.object({
  place: z
    .string()
    .regex(placePattern)
    .transform((typed): Begun => {
      const [, page, told, begun] = typed.split(':')
      return textReturnSchema.parse({ page, told, revision: begun })
    }),
  body: z.string().max(textLimit).transform(lines),
})

/** The revision whose words an address asks for; what says nothing sensible asks for none. */
export const versionSchema = z
  .union([z.literal('draft'), idSchema])
  .optional()
  .catch(undefined)
