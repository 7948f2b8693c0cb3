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

/** A point on a leadership journey, in the order lived. `year` to `until` is a span of whole years. */
export type Moment = {
  kind: MomentKind
  title: string
  words?: string
  year?: number
  until?: number
  who?: string
  learned?: string
  current: number
}
