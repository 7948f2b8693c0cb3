import { z } from 'zod'

type Values = readonly [string, ...string[]]

/** A choice that may stay open: an empty one is none. */
export const openChoice = <T extends Values>(values: T) =>
  z
    .union([z.literal(''), z.enum(values)])
    .default('')
    .transform((value) => (value === '' ? null : value))

/** Some of these, at least `least`: a form sends one as a text, several as a list, and none not at all. */
export const someOf = <T extends Values>(values: T, least = 0) =>
  z.preprocess(
    (sent) => (sent === undefined ? [] : [sent].flat()),
    z.array(z.enum(values)).min(least, 'choice').max(values.length),
  )
