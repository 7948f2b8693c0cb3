import { z } from 'zod'
import { idSchema } from '@/lib/core/id'
import { line } from '@/lib/core/line'
import type { Language } from '@/lib/core/locale'

export type InEachLanguage = Record<Language, string>

export const slugSchema = z.string().regex(/^[a-z0-9-]{1,80}$/)
export const involvements = ['everything', 'mentions', 'nothing'] as const

export const joinSchema = z.object({ space: slugSchema })
export const involvementSchema = z.object({ space: slugSchema, involvement: z.enum(involvements) })

export const spaceLimits = { name: 80, promise: 400 } as const
const name = line(spaceLimits.name)
const promise = z.string().trim().min(1).max(spaceLimits.promise)

/** What coordinators decide about a space, in each language. */
const spaceFields = {
  listed: z.enum(['yes', 'no']).default('no'),
  ...{ nameEn: name, nameId: name, nameVi: name, promiseEn: promise, promiseId: promise, promiseVi: promise },
}
export const newSpaceSchema = z.object({
  slug: slugSchema.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(60),
  kind: z.enum(['open', 'private']),
  facilitator: idSchema,
  ...spaceFields,
})
export const changedSpaceSchema = z.object({ space: slugSchema, ...spaceFields })
export const archiveSchema = z.object({ space: slugSchema, on: z.enum(['yes', 'no']) })
export type NewSpace = z.output<typeof newSpaceSchema>
export type ChangedSpace = z.output<typeof changedSpaceSchema>
