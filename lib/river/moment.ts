import { z } from 'zod'

export const momentKinds = [
  'source',
  'tributary',
  'rapids',
  'waterfall',
  'pool',
  'bridge',
  'fork',
  'confluence',
  'sea',
] as const
export type MomentKind = (typeof momentKinds)[number]

/** Lengths in characters; the current is how strong it felt, 1 (a trickle) to 5 (in full flood). */
export const momentLimits = {
  least: 3,
  most: 12,
  title: 60,
  words: 240,
  who: 80,
  learned: 240,
  firstYear: 1900,
  lastYear: 2100,
  weakest: 1,
  strongest: 5,
} as const

const year = z.number().int().min(momentLimits.firstYear).max(momentLimits.lastYear)
const line = (longest: number) => z.string().trim().min(1).max(longest)

export const momentSchema = z
  .object({
    kind: z.enum(momentKinds),
    title: line(momentLimits.title),
    words: line(momentLimits.words).optional(),
    year: year.optional(),
    until: year.optional(),
    who: line(momentLimits.who).optional(),
    learned: line(momentLimits.learned).optional(),
    current: z.number().int().min(momentLimits.weakest).max(momentLimits.strongest),
  })
  .refine(
    (moment) => moment.until === undefined || (moment.year !== undefined && moment.until >= moment.year),
    {
      path: ['until'],
      message: 'until',
    },
  )

export const momentsSchema = z.array(momentSchema).min(momentLimits.least).max(momentLimits.most)

/** A point on a leadership journey, in the order lived. `year` to `until` is a span of whole years. */
export type Moment = z.infer<typeof momentSchema>
