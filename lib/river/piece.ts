/** Units of the tall pieces' viewBox: 16 to a rem; a moment stands `at` units below the top of its bed. */
export const tallSize = { width: 112, bed: 60, reach: 100, at: 30, middle: 50 } as const

/** Where the bed of a moment lies across the page, and half its width, in units. */
export type Channel = { x: number; half: number }

/** How much slimmer the tall river is than the wide one. */
export const UNIT = 0.82

/** A piece of the tall river; one that may be stretched fills whatever height it is given. */
export const svg = (height: number, stretch: boolean, inner: string) =>
  `<svg class='river-drawing' viewBox='0 0 ${tallSize.width} ${height}'` +
  (stretch ? " preserveAspectRatio='none'>" : '>') +
  `${inner}</svg>`

/** The tint of a place of the journey, 0 (spring) to 1 (sea): one of the classes of tones.css. */
const TONES = 20
const toneAt = (t: number) => `class='river-tone-${Math.round(t * TONES)}'`

/** A gradient from one place of the journey to another; `open` pales into the sea. */
export const tint = (id: string, height: number, from: number, to: number, open = false) =>
  `<linearGradient id='${id}' gradientUnits='userSpaceOnUse' x2='0' y2='${height}'>` +
  `<stop ${toneAt(from)}/><stop offset='${open ? 0.5 : 1}' ${toneAt(to)}/>` +
  (open ? `<stop offset='1' ${toneAt(to)} stop-opacity='.06'/>` : '') +
  '</linearGradient>'
