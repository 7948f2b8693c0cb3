import type { Frame } from './course'
import { draw } from './draw'
import type { Moment } from './moment'
import { sceneOf } from './scene'

/** Units of the wide drawing's viewBox; `before` and `after` in steps. The label columns of columns.css stand on the same steps. */
export const wideSize = { width: 1200, height: 250, before: 0.35, after: 1.75 } as const
export const smallSize = { width: 600, height: 180, before: 22 } as const

/** `id` is a plain token, unique on the page. */
export type DrawingOptions = { id: string }

export function wideFrame(count: number): Frame {
  const step = wideSize.width / (count - 1 + wideSize.before + wideSize.after)
  return {
    length: wideSize.width,
    breadth: wideSize.height,
    lead: step * wideSize.before,
    step,
    unit: Math.min(1, step / 104),
    sway: Math.min(38, step * 0.22),
  }
}

export function smallFrame(count: number): Frame {
  const step = (smallSize.width - smallSize.before) / (count - 1 + 1)
  return {
    length: smallSize.width,
    breadth: smallSize.height,
    lead: smallSize.before,
    step,
    unit: Math.min(0.95, 0.3 + step / 130),
    sway: Math.min(17, step * 0.24),
  }
}

/** The river from left to right, with hairlines to the labels above and below, as SVG markup. */
export const wideRiver = (moments: readonly Moment[], { id }: DrawingOptions): string =>
  draw(sceneOf(moments, wideFrame(moments.length)), id, true)

const drawn = new Map<string, string>()
const REMEMBERED = 500

/**
 * A small multiple for cards and the wall: no labels, broader strokes. Remembered, since one page shows many, and a
 * search shows them anew each time; of a moment only its kind, its year and its current are drawn.
 */
export function smallRiver(moments: readonly Moment[], { id }: DrawingOptions): string {
  const key = `${id} ${moments.map(({ kind, year, current }) => `${kind} ${year ?? ''} ${current}`).join()}`
  const known = drawn.get(key)
  if (known) return known
  if (drawn.size >= REMEMBERED) drawn.clear()
  const markup = draw(sceneOf(moments, smallFrame(moments.length)), id, false)
  drawn.set(key, markup)
  return markup
}
