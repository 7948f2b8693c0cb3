/** A point on the page, in units of the drawing's viewBox. */
export type Spot = readonly [x: number, y: number]

export const round = (n: number): string => String(Math.round(n * 10) / 10)
const pair = ([x, y]: Spot): string => `${round(x)} ${round(y)}`

/** Straight pieces from spot to spot. Only absolute commands are written, so that a test can read them back. */
export const polyline = (spots: readonly Spot[]): string => 'M' + spots.map(pair).join('L')

/** A soft line: quadratic pieces through the midpoints, so that few spots make a smooth bank. */
export function smooth(spots: readonly Spot[]): string {
  const [first, ...rest] = spots
  const last = rest.pop()
  if (!first || !last) return ''
  let path = 'M' + pair(first)
  rest.forEach((spot, i) => {
    const next = rest[i + 1] ?? last
    path += `Q${pair(spot)} ${pair([(spot[0] + next[0]) / 2, (spot[1] + next[1]) / 2])}`
  })
  return path + 'L' + pair(last)
}

/** A closed band between two banks given in the same direction. */
export const band = (left: readonly Spot[], right: readonly Spot[]): string =>
  smooth(left) + smooth([...right].reverse()).replace('M', 'L') + 'Z'

export const quadratic = (from: Spot, by: Spot, to: Spot): string => `M${pair(from)}Q${pair(by)} ${pair(to)}`

export type Attributes = Record<string, string | number | undefined>

/** One empty SVG element; numbers are rounded to a tenth. Values never come from people, so nothing is escaped. */
export const element = (name: string, attributes: Attributes): string =>
  `<${name}` +
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : value}"`)
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
