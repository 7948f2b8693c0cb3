/** A point on the page, in units of the drawing's viewBox. */
export type Spot = readonly [x: number, y: number]

const tenth = (n: number): number => Math.round(n * 10) / 10

/** To a tenth of a unit, in as few characters as SVG allows: `.3`, `-4`. */
export const round = (n: number): string => String(tenth(n)).replace(/^(-?)0\./, '$1.')

/** A minus sign parts two numbers by itself. */
const pair = ([x, y]: Spot): string => `${round(x)} ${round(y)}`.replace(' -', '-')
const near = ([x, y]: Spot): Spot => [tenth(x), tenth(y)]
const less = (a: Spot, b: Spot): Spot => [a[0] - b[0], a[1] - b[1]]
const middle = (a: Spot, b: Spot): Spot => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

/** The commands write steps from where the pen stands, itself rounded: shorter, and no error adds up. */
const step = (command: string, pen: Spot, to: Spot): string => command + pair(less(near(to), pen))

const curve = (pen: Spot, by: Spot, to: Spot): string =>
  step('q', pen, by) + step(' ', pen, to).replace(' -', '-')

/** Straight pieces from spot to spot. */
export function polyline([first, ...rest]: readonly Spot[]): string {
  if (!first) return ''
  let pen = near(first)
  const start = 'M' + pair(pen)
  return rest.reduce((path, spot) => {
    const piece = step('l', pen, spot)
    pen = near(spot)
    return path + piece
  }, start)
}

/**
 * A soft line: quadratic pieces through the midpoints, so that few spots make a smooth bank. Each bend mirrors the
 * one before (`t`); where a midpoint falls is decided by the bend as drawn, so that rounding is made up for at once.
 */
export function smooth(spots: readonly Spot[]): string {
  const [first, ...rest] = spots
  const last = rest.pop()
  if (!first || !last) return ''
  let pen = near(first)
  let bend = pen
  let path = 'M' + pair(pen)
  rest.forEach((spot, i) => {
    bend = i === 0 ? near(spot) : less([2 * pen[0], 2 * pen[1]], bend)
    const to = near(middle(bend, rest[i + 1] ?? last))
    path += i === 0 ? curve(pen, bend, to) : step('t', pen, to)
    pen = to
  })
  return path + step('l', pen, last)
}

/** A closed band between two banks given in the same direction. */
export const band = (left: readonly Spot[], right: readonly Spot[]): string =>
  smooth(left) + smooth([...right].reverse()).replace('M', 'L') + 'Z'

export const quadratic = (from: Spot, by: Spot, to: Spot): string =>
  'M' + pair(near(from)) + curve(near(from), by, to)

export type Attributes = Record<string, string | number | undefined>

/**
 * One empty SVG element; numbers are rounded to a tenth. Single quotes, since the page repeats the markup inside a
 * string where double ones must be escaped. Values never come from people, so nothing is escaped.
 */
export const element = (name: string, attributes: Attributes): string =>
  `<${name}` +
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}='${typeof value === 'number' ? round(value) : value}'`)
    .join('') +
  '/>'

/** Points along a cubic curve with the half width growing evenly: [x, y, halfWidth]. */
export function stream(
  from: Spot,
  out: Spot,
  into: Spot,
  to: Spot,
  thin: number,
  wide: number,
  steps = 12,
): string {
  const left: Spot[] = []
  const right: Spot[] = []
  for (let k = 0; k <= steps; k++) {
    const t = k / steps
    const s = 1 - t
    const along = (d: 0 | 1) =>
      s * s * s * from[d] + 3 * s * s * t * out[d] + 3 * s * t * t * into[d] + t * t * t * to[d]
    const slope = (d: 0 | 1) =>
      3 * s * s * (out[d] - from[d]) + 6 * s * t * (into[d] - out[d]) + 3 * t * t * (to[d] - into[d])
    const length = Math.hypot(slope(0), slope(1)) || 1
    const half = thin + (wide - thin) * t ** 1.3
    const nx = (-slope(1) / length) * half
    const ny = (slope(0) / length) * half
    left.push([along(0) + nx, along(1) + ny])
    right.push([along(0) - nx, along(1) - ny])
  }
  return band(left, right)
}
