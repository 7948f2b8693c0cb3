import { z } from 'zod'
import type { Language } from '@/lib/core/locale'

const inEachLanguage = (max: number) =>
  z.object({ en: z.string().min(1).max(max), id: z.string().min(1).max(max), vi: z.string().min(1).max(max) })

export const spaceNameSchema = inEachLanguage(80)
export const spacePromiseSchema = inEachLanguage(600)
export type InEachLanguage = Record<Language, string>

export const slugSchema = z.string().regex(/^[a-z0-9-]{1,80}$/)
export const involvements = ['everything', 'mentions', 'nothing'] as const

export const joinSchema = z.object({ space: slugSchema })
export const involvementSchema = z.object({ space: slugSchema, involvement: z.enum(involvements) })
