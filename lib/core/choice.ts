import { z } from 'zod'

/** A choice that may stay open: an empty one is none. */
export const openChoice = <T extends string>(values: readonly T[]) =>
  z
    .enum<readonly ('' | T)[]>(['', ...values])
    .optional()
    .transform((value): T | null => (value ? (value as T) : null))

/** Some of these, at least `least`: a form sends one as a text, several as a list, and none not at all. */
export const someOf = <T extends string>(values: readonly T[], least = 0) =>
  z.preprocess(
    (sent) => (sent === undefined ? [] : [sent].flat()),
    z.array(z.enum(values)).min(least, 'choice').max(values.length),
  )
