import { chance, seedOf } from './chance'
import type { Moment } from './moment'
import type { Spot } from './path'

/** A cross-section of the river: u along the flow, v across the drawing, w half the width; in viewBox units. */
export type Section = { u: number; v: number; w: number }

/**
 * Where a drawing puts its moments: the first at `lead`, then one each `step`, up to `length`, within `breadth`;
 * `unit` scales widths.
 */
export type Frame = {
  length: number
  breadth: number
  lead: number
  step: number
  unit: number
  sway: number
}

const PER_STEP = 32

/** The same journey has the same bends wherever it is drawn; how strong it felt changes its width only. */
export const seedOfJourney = (moments: readonly Moment[]): number =>
  seedOf(moments.map((moment) => `${moment.kind}${moment.year ?? ''}`).join('-'))

/** Half the width that a current of 1..5 gives the bed, in units. */
export const halfWidth = (current: number): number => 3 + current ** 1.8 * 1.5

export const bedAt = (moment: Moment): number => (moment.kind === 'source' ? 2.4 : halfWidth(moment.current))

/** How much a pool or an island widens the bed at its middle. */
export function swelling({ kind }: Moment, half: number): number {
  if (kind === 'pool') return 8 + half * 0.45
  return kind === 'fork' ? 10 + half * 0.5 : 0
}

const ease = (t: number) => t * t * (3 - 2 * t)
const bell = (distance: number, reach: number) => Math.exp(-((distance / reach) ** 2))

function catmull(a: number, b: number, c: number, d: number, t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
}

/** The few sections that the data decide: a taper before the first moment, each moment, and the mouth. */
function decided(moments: readonly Moment[], frame: Frame): Section[] {
  const next = chance(seedOfJourney(moments))
  const middle = frame.breadth / 2
  const sections = moments.map((moment, i) => {
    const calm = moment.kind === 'source' || i === moments.length - 1 ? 0.45 : 1
    const sway = frame.sway * (0.55 + 0.75 * next()) * calm
    const { unit, lead, step } = frame
    return { u: lead + i * step, v: middle - sideOf(i) * sway, w: bedAt(moment) * unit }
  })
  const [first] = sections
  const last = sections.at(-1)
  if (!first || !last) return []
  if (moments[0]?.kind !== 'source') sections.unshift({ u: frame.lead * 0.15, v: middle, w: 1 })
  const open = moments.at(-1)?.kind === 'sea' ? 0.3 : 0.2
  const rest = frame.length - last.u
  const wide = Math.max(frame.breadth * open, last.w * 1.3)
  sections.push({
    u: last.u + rest * 0.5,
    v: middle + (last.v - middle) * 0.4,
    w: last.w + (wide - last.w) * 0.3,
  })
  sections.push({ u: frame.length, v: middle, w: wide })
  return sections
}

/** Labels alternate: 1 above (or before), -1 below. The bends follow, so that each label is near its water. */
export const sideOf = (i: number): 1 | -1 => (i % 2 ? -1 : 1)

function between(all: readonly Section[], i: number): Section[] {
  const b = all[i]
  const c = all[i + 1]
  if (!b || !c) return []
  const a = all[i - 1] ?? b
  const d = all[i + 2] ?? c
  return Array.from({ length: PER_STEP }, (_, k) => {
    const t = k / PER_STEP
    return { u: b.u + (c.u - b.u) * t, v: catmull(a.v, b.v, c.v, d.v, t), w: b.w + (c.w - b.w) * ease(t) }
  })
}

/** A band folds where it is wider than its bend: the half width that the bend at section i allows. */
function allowed(sections: readonly Section[], i: number): number {
  const here = sections[i]
  const a = sections[Math.max(0, i - 3)]
  const b = sections[Math.min(sections.length - 1, i + 3)]
  if (!here || !a || !b) return Infinity
  const p = Math.hypot(here.u - a.u, here.v - a.v)
  const q = Math.hypot(b.u - here.u, b.v - here.v)
  const r = Math.hypot(b.u - a.u, b.v - a.v)
  const area = Math.abs((here.u - a.u) * (b.v - a.v) - (b.u - a.u) * (here.v - a.v))
  return area < 1e-6 ? Infinity : (0.86 * p * q * r) / (2 * area)
}

function average(values: readonly number[], i: number, reach: number): number {
  const near = values.slice(Math.max(0, i - reach), i + reach + 1)
  return near.reduce((sum, value) => sum + value, 0) / near.length
}

/** The river as cross-sections from spring to sea, ordered by u; no width is below 1 or folds over a bend. */
export function courseOf(moments: readonly Moment[], frame: Frame): Section[] {
  const all = decided(moments, frame)
  const sections = all.flatMap((_, i) => between(all, i))
  const end = all.at(-1)
  if (end) sections.push(end)
  const mouth = frame.lead + (moments.length - 1) * frame.step
  for (const section of sections) {
    const calm = Math.min(1, Math.max(0, (mouth - section.u) / frame.step))
    section.v += Math.sin((section.u / frame.step) * 7 + 1) * frame.sway * 0.14 * calm
    moments.forEach((moment, i) => {
      const extra = swelling(moment, bedAt(moment)) * frame.unit
      if (extra)
        section.w += extra * bell(section.u - frame.lead - i * frame.step, Math.min(52, frame.step * 0.3))
    })
  }
  const bends = sections.map((_, i) => allowed(sections, i))
  const widths = sections.map(({ w }, i) => Math.min(w, ...bends.slice(Math.max(0, i - 7), i + 8)))
  return sections.map((section, i) => ({ ...section, w: Math.max(1, average(widths, i, 8)) }))
}

/** The cross-section at u, between the two nearest; u outside the river gives its nearest end. */
export function sectionAt(sections: readonly Section[], u: number): Section {
  const i = sections.findIndex((section) => section.u >= u)
  const b = sections[i === -1 ? sections.length - 1 : i] ?? { u, v: 0, w: 1 }
  const a = sections[i - 1]
  if (!a || i === -1) return b
  const t = (u - a.u) / (b.u - a.u || 1)
  return { u, v: a.v + (b.v - a.v) * t, w: a.w + (b.w - a.w) * t }
}

/** The spot `offset` units across the flow at u; positive is the side of larger v. */
export function across(sections: readonly Section[], u: number, offset: number): Spot {
  const here = sectionAt(sections, u)
  const span = 5 + here.w * 0.5
  const a = sectionAt(sections, u - span)
  const b = sectionAt(sections, u + span)
  const length = Math.hypot(b.u - a.u, b.v - a.v) || 1
  return [here.u - ((b.v - a.v) / length) * offset, here.v + ((b.u - a.u) / length) * offset]
}
