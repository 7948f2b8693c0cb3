import { chance } from './chance'
import type { Moment } from './moment'
import { band, element, polyline, quadratic, type Spot } from './path'

/**
 * The water around one moment, whichever way the river runs. `at(along, over)` gives the spot `along` units
 * downstream of the moment and `over` units across; `half` is half the bed's width there, and `before` how far
 * it is upstream to where the drawing begins.
 */
export type Water = {
  at: (along: number, over: number) => Spot
  half: number
  before: number
  unit: number
  seed: number
}

const foam = (d: string, width: number, opacity = 1) =>
  element('path', {
    d,
    class: 'river-foam',
    'stroke-width': width,
    opacity: opacity === 1 ? undefined : opacity,
  })

const dot = ([cx, cy]: Spot, r: number, name: string) => element('circle', { cx, cy, r, class: name })

function crest(water: Water, along: number, over: number, size: number): string {
  const from = water.at(along - size * 0.5, over - size * 0.7)
  const to = water.at(along - size * 0.5, over + size * 0.7)
  return quadratic(from, water.at(along + size * 0.9, over), to)
}

/** White water: crests crowd towards the middle of the stretch, and a few stones stand in it. */
function rapids(water: Water): string {
  const next = chance(water.seed)
  const { half, unit } = water
  const count = Math.round(9 + (half / unit) * 0.45)
  const crests = Array.from({ length: count }, (_, k) => {
    const along = ((k / (count - 1) - 0.5) * 66 + (next() - 0.5) * 5) * unit
    return crest(water, along, (next() - 0.5) * half * 1.55, (2.6 + next() * 1.6) * unit)
  })
  const stones = [-17, -2, 14].map((along, k) => {
    const over = (k === 1 ? -1 : 1) * half * (0.3 + 0.35 * next())
    const r = (1.9 + next() * 1.1) * unit
    const stone = dot(water.at(along * unit, over), r, 'river-stone')
    return foam(crest(water, along * unit - r * 0.4, over, -r * 1.5), 1.3) + stone
  })
  return foam(crests.join(''), 1.5) + stones.join('')
}

/** Rings on still water, seen from the bank. */
function pool({ at, half }: Water): string {
  const [cx, cy] = at(0, 0)
  return [1, 2, 3]
    .map((k) =>
      element('ellipse', {
        cx,
        cy,
        rx: half * 0.26 * k,
        ry: half * 0.15 * k,
        class: 'river-foam',
        'stroke-width': 1.2,
        opacity: 0.85 - k * 0.18,
      }),
    )
    .join('')
}

/** The same place without the river's bend, for what people build straight. */
function straight({ at }: Water): Water['at'] {
  const [x, y] = at(0, 0)
  const [ax, ay] = at(0, 1)
  const [bx, by] = at(0.5, 0)
  const over: Spot = [ax - x, ay - y]
  // the flow is at a right angle to the crossing; which one, the next bit of water tells
  const turn = (bx - x) * over[1] - (by - y) * over[0] >= 0 ? 1 : -1
  return (along, across) => [
    x + across * over[0] + turn * along * over[1],
    y + across * over[1] - turn * along * over[0],
  ]
}

/** Two arcs from bank to bank, with their shadow on the water. */
function bridge(water: Water): string {
  const { half, unit } = water
  const at = straight(water)
  const reach = half + 9 * unit
  const arc = (along: number) => quadratic(at(along, -reach), at(along - 12 * unit, 0), at(along, reach))
  const arcs = arc(0.5 * unit) + arc(11 * unit)
  const shade = quadratic(at(14 * unit, -half * 0.9), at(5 * unit, 0), at(14 * unit, half * 0.9))
  return (
    element('path', { d: shade, class: 'river-shade', 'stroke-width': 4 * unit }) +
    element('path', { d: arcs, class: 'river-bridge', 'stroke-width': 2.8 * Math.max(0.7, unit) })
  )
}

/** An island that the water goes round, with a few trees on it. */
function fork(water: Water): string {
  const { half, unit, seed } = water
  const at = straight(water)
  const next = chance(seed)
  const thick = half * 0.46
  const long = Math.min(30 * unit, 20 * unit + half * 0.45, water.before - thick * 0.5)
  const bank = (side: 1 | -1) =>
    [-1, -0.9, -0.6, -0.1, 0.45, 0.82, 1].map((t) =>
      at(t * long, side * thick * Math.sqrt(1 - t * t) * (1 - 0.2 * t)),
    )
  const trees = [-0.42, -0.08, 0.3].map((t, k) =>
    dot(at(t * long, (k % 2 ? -0.3 : 0.25) * thick), thick * (0.2 + 0.14 * next()), 'river-grass'),
  )
  return element('path', { d: band(bank(1), bank(-1)), class: 'river-island' }) + trees.join('')
}

/** A lip, streaks over it and froth where the water lands; for a river that runs down the page. */
function waterfall({ at, half, unit, seed }: Water): string {
  const next = chance(seed)
  const count = Math.max(4, Math.round(half / (1.9 * unit)))
  const shares = Array.from({ length: count }, (_, k) => (((k + 0.5) / count) * 2 - 1) * 0.92)
  const streaks = shares.map((t) =>
    polyline([at((-8 - next() * 2) * unit, t * half), at((9 + next() * 4) * unit, t * half)]),
  )
  const froth = shares.map((t) =>
    dot(at((12 + next() * 4) * unit, t * half), (1.2 + next() * 1.5) * unit, 'river-froth'),
  )
  const plunge = [0, 1].map((k) => {
    const side = half * (0.8 - k * 0.18)
    const along = (18 + k * 6) * unit
    return foam(quadratic(at(along, -side), at(along + 8 * unit, 0), at(along, side)), 1.4, 0.8 - k * 0.3)
  })
  const lip = quadratic(at(-9 * unit, -half), at(-12 * unit, 0), at(-9 * unit, half))
  return foam(lip, 1.8) + foam(streaks.join(''), 1.2, 0.8) + plunge.join('') + froth.join('')
}

const marker = ({ at, unit }: Water) => dot(at(0, 0), 3.6 * Math.max(0.62, unit), 'river-dot')

/** What stands in or on the water at a moment of this kind. */
export function markOf(moment: Moment, water: Water): string {
  if (moment.kind === 'source') return dot(water.at(0, 0), 5 * Math.max(0.7, water.unit), 'river-spring')
  if (moment.kind === 'rapids') return rapids(water)
  if (moment.kind === 'pool') return pool(water)
  if (moment.kind === 'bridge') return bridge(water)
  if (moment.kind === 'fork') return fork(water)
  if (moment.kind === 'waterfall') return waterfall(water)
  return marker(water)
}
