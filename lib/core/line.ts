import { z } from 'zod'

/** Signs that steer: they would break a line, hide in it, or turn the reading of what stands beside it. */
const steering = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u

const isPlain = (text: string) => !steering.test(text)

/** One line of text that can be seen: a name, a title. */
export const line = (max: number) => z.string().trim().min(1).max(max).refine(isPlain, 'wrong')

/** The same where it may stay empty. */
export const openLine = (max: number) => z.string().trim().max(max).refine(isPlain, 'wrong').default('')
