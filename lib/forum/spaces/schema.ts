import { z } from 'zod'
import type { Language } from '@/lib/core/locale'

export type InEachLanguage = Record<Language, string>

export const slugSchema = z.string().regex(/^[a-z0-9-]{1,80}$/)
export const involvements = ['everything', 'mentions', 'nothing'] as const

export const joinSchema = z.object({ space: slugSchema })
export const involvementSchema = z.object({ space: slugSchema, involvement: z.enum(involvements) })
