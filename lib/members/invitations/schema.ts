import { z } from 'zod'
import { tokenSchema } from '@/lib/access/sign-in/schema'

export const takeUpSchema = z.object({ token: tokenSchema })
