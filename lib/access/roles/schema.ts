import { z } from 'zod'
import { idSchema } from '@/lib/core/id'

export const roles = ['curator', 'facilitator', 'coordinator'] as const

export const roleSchema = z.object({ memberId: idSchema, role: z.enum(roles) })
export const memberSchema = z.object({ memberId: idSchema })
