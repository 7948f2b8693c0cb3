import { chance, seedOf } from './chance'
import { round, type Spot } from './path'

const drawn = new Map<string, string>()
const REMEMBERED = 5000
const PALETTES = 8

/**
 * A small river drawn from an id alone, for a square of 88 units that is cut round: the same id, the same river.
 * At most 600 bytes; remembered, since one page shows many. Its colours are palettes of avatar.css.
 */
export function avatarRiver(id: string): string {
  const known = drawn.get(id)
  if (known) return known
  if (drawn.size >= REMEMBERED) drawn.clear()
  const markup = landscape(chance(seedOf(`avatar ${id}`)))
  drawn.set(id, markup)
  return markup
}

/** Steps in whole units, to stay short; a minus sign parts two numbers by itself. */
const step = (command: string, [x, y]: Spot) => `${command}${x} ${y}`.replace(/ -/g, '-')
const whole = ([x, y]: Spot): Spot => [Math.round(x), Math.round(y)]
const less = (a: Spot, b: Spot): Spot => [a[0] - b[0], a[1] - b[1]]

/** A soft bank through the midpoints, in whole units to stay short. */
function bank(spots: readonly Spot[], start: 'M' | 'L'): string {
  const [first, ...rest] = spots.map(whole)
  if (!first) return ''
  let pen = first
  return rest.reduce(
    (path, here, i) => {
      const next = rest[i + 1]
      const to = next ? whole([(here[0] + next[0]) / 2, (here[1] + next[1]) / 2]) : here
      const piece = next ? step('q', less(here, pen)) + step(' ', less(to, pen)) : step('l', less(to, pen))
      pen = to
      return path + piece.replace(/ -/g, '-')
    },
    step(start, first),
  )
}

/** Sun, two ridges and a river that winds from between them towards the reader. */
function landscape(next: () => number): string {
  const palette = Math.floor(next() * PALETTES)
  const horizon = 24 + next() * 16
  const spring = 26 + next() * 36
  const drift = (next() - 0.5) * 30
  const sway = (10 + next() * 12) * (next() < 0.5 ? 1 : -1)
  const turns = 0.8 + next() * 0.9
  const broad = 14 + next() * 12
  const middle = (t: number) =>
    spring + drift * t + Math.sin(t ** 0.75 * turns * Math.PI * 2) * sway * (0.35 + 0.65 * t)
  const half = (t: number) => 1.6 + broad * t ** 1.5
  const steps = [0, 0.12, 0.28, 0.46, 0.66, 0.86, 1.1]
  const side = (share: number) =>
    steps.map((t): Spot => [middle(t) + half(t) * share, horizon + 3 + (88 - horizon) * t])
  const water = bank(side(-1), 'M') + bank(side(1).reverse(), 'L') + 'Z'
  const light = bank(side(next() - 0.5).slice(2, 6), 'M')
  const ridge = (lift: number, lean: number) =>
    `M0 ${round(Math.round(horizon + lean))}Q${Math.round(spring - lean)} ${Math.round(horizon - lift)} 88 ${Math.round(horizon - lean / 2)}V88H0Z`
  const sun = `<circle cx='${Math.round(14 + next() * 60)}' cy='${Math.round(horizon - 4 - next() * 12)}' r='${Math.round(5 + next() * 5)}'/>`
  const far = ridge(10 + next() * 10, (next() - 0.5) * 26)
  const near = ridge(next() * 4, (next() - 0.5) * 12)
  return (
    `<svg class='p${palette}' viewBox='0 0 88 88' aria-hidden='true'>${sun}` +
    `<path class='f' d='${far}'/><path class='n' d='${near}'/><path class='w' d='${water}'/><path class='c' d='${light}'/></svg>`
  )
}
