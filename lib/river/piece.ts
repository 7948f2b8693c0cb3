/** Units of the tall pieces' viewBox: 16 to a rem; a moment stands `at` units below the top of its bed. */
export const tallSize = { width: 112, bed: 60, reach: 100, at: 30, middle: 50 } as const

/** Where the bed of a moment lies across the page, and half its width, in units. */
export type Channel = { x: number; half: number }

/** How much slimmer the tall river is than the wide one. */
export const UNIT = 0.82

/** A piece of the tall river; one that may be stretched fills whatever height it is given. */
export const svg = (height: number, stretch: boolean, inner: string) =>
  `<svg class="river-drawing" viewBox="0 0 ${tallSize.width} ${height}" ` +
  (stretch ? 'preserveAspectRatio="none" ' : '') +
  `aria-hidden="true" focusable="false">${inner}</svg>`

/** The tint between two places of the journey, 0 (spring) to 1 (sea), in the tokens of river.css. */
function tintAt(t: number): string {
  const mix = (a: string, b: string, share: number) =>
    `color-mix(in oklab,var(--river-${b}) ${Math.round(share * 100)}%,var(--river-${a}))`
  return t < 0.45 ? mix('spring', 'middle', t / 0.45) : mix('middle', 'deep', (t - 0.45) / 0.55)
}

/** A gradient from one place of the journey to another; `open` pales into the sea. */
export const tint = (id: string, height: number, from: number, to: number, open = false) =>
  `<defs><linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="0" y2="${height}">` +
  `<stop stop-color="${tintAt(from)}"/><stop offset="${open ? 0.5 : 1}" stop-color="${tintAt(to)}"/>` +
  (open ? `<stop offset="1" stop-color="${tintAt(to)}" stop-opacity="0.06"/>` : '') +
  '</linearGradient></defs>'
