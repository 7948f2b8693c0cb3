import { z } from 'zod'
import { idSchema } from '@/lib/core/id'

export const blockSchema = z.object({ member: idSchema })
