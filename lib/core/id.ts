import { z } from 'zod'

/** An id of any of our rows. */
export const idSchema = z.string().regex(/^[\w-]{1,64}$/)
