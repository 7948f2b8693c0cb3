import { bedAt, seedOfJourney, sideOf, swelling } from './course'
import { chance } from './chance'
import { markOf, type Water } from './marks'
import type { Moment } from './moment'
import { band, element, polyline, round, smooth, type Spot, stream } from './path'

/** Units of the tall pieces' viewBox: 16 to a rem; a moment stands `at` units below the top of its bed. */
export const tallSize = { width: 112, bed: 64, reach: 100, at: 30, middle: 50 } as const

/**
 * One moment of the tall river: `bed` keeps its shape, `reach` leads to the next one and may be stretched to any
 * height (its banks are vertical at both ends), so the drawing fits its words however long they are.
 */
export type TallPiece = { bed: string; reach: string }

type Channel = { x: number; half: number }

const UNIT = 0.82

function channels(moments: readonly Moment[]): Channel[] {
  const next = chance(seedOfJourney(moments))
  return moments.map((moment, i) => ({
    x: tallSize.middle + sideOf(i) * (moment.kind === 'source' ? 3 : 3 + 6 * next()),
    half: bedAt(moment) * UNIT,
  }))
}

const svg = (height: number, stretch: boolean, inner: string) =>
  `<svg class="river-drawing" viewBox="0 0 ${tallSize.width} ${height}" ` +
  (stretch ? 'preserveAspectRatio="none" ' : '') +
  `aria-hidden="true" focusable="false">${inner}</svg>`

/** The tint between two places of the journey, 0 (spring) to 1 (sea), in the tokens of river.css. */
function tintAt(t: number): string {
  const mix = (a: string, b: string, share: number) =>
    `color-mix(in oklab,var(--river-${b}) ${Math.round(share * 100)}%,var(--river-${a}))`
  return t < 0.45 ? mix('spring', 'middle', t / 0.45) : mix('middle', 'deep', (t - 0.45) / 0.55)
}

const tint = (id: string, height: number, from: number, to: number) =>
  `<defs><linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="0" y2="${height}">` +
  `<stop stop-color="${tintAt(from)}"/><stop offset="1" stop-color="${tintAt(to)}"/></linearGradient></defs>`

/** Where the bed of a moment runs: straight at both ends, swelling in a pool or round an island. */
function bedCourse(moment: Moment, { x, half }: Channel, bend: 1 | -1) {
  const extra = swelling(moment, half) * UNIT
  const swell = (y: number) => 0.5 + 0.5 * Math.cos(Math.PI * Math.min(1, Math.abs(y - tallSize.at) / 30))
  return {
    x: (y: number) => x + bend * (1 - Math.cos((y / tallSize.bed) * Math.PI * 2)),
    half: (y: number) => half + extra * swell(y),
  }
}

type Course = ReturnType<typeof bedCourse>

function bedBand(moment: Moment, course: Course, from: number, to: number, seed: number): string {
  const next = chance(seed)
  const rough = moment.kind === 'rapids'
  const left: Spot[] = []
  const right: Spot[] = []
  const step = rough ? 3.6 : 6
  const count = Math.ceil((to - from) / step)
  for (let k = 0; k <= count; k++) {
    const y = from + ((to - from) * k) / count
    const jag = () => (rough && y > 5 && y < 56 ? (next() - 0.35) * 4.4 : 0)
    left.push([course.x(y) - course.half(y) - jag(), y])
    right.push([course.x(y) + course.half(y) + jag(), y])
  }
  return band(left, right)
}

/** The spring of a journey that begins here: a point that becomes a bed. */
function spring({ x, half }: Channel, top: number, course: Course): string {
  const steps = [0, 0.2, 0.45, 0.7, 1]
  const y = (t: number) => top + (tallSize.bed - top) * t
  const bank = (side: 1 | -1) =>
    steps.map((t): Spot => [t === 0 ? x : course.x(y(t)) + side * Math.max(0.6, half * t ** 1.3), y(t)])
  return band(bank(-1), bank(1))
}

function joining(moment: Moment, course: Course): string {
  const y = tallSize.at
  const half = course.half(y)
  const broad = moment.kind === 'confluence'
  const d = stream(
    [tallSize.width - 1, y],
    [course.x(y) + half + 22, y],
    [course.x(y) + half * 0.9 + 4, y + 10],
    [course.x(y) + half * 0.35, y + 34],
    broad ? 1.6 : 0.9,
    Math.min(half * 0.6, broad ? 10 : 6),
  )
  return element('path', { d, class: 'river-stream' })
}

function bedOf(moments: readonly Moment[], i: number, here: Channel, id: string): string {
  const moment = moments[i]
  if (!moment) return ''
  const { at, bed, width } = tallSize
  const course = bedCourse(moment, here, sideOf(i))
  const seed = seedOfJourney(moments) + i
  const share = i / moments.length
  const place: Water['at'] = (along, over) => [course.x(at + along) + over, at + along]
  const top = i === 0 ? (moment.kind === 'source' ? at : 6) : 0
  const shape = i === 0 ? spring(here, top, course) : bedBand(moment, course, -1, bed + 1, seed)
  const joins = moment.kind === 'tributary' || moment.kind === 'confluence'
  const edge = course.x(at) + course.half(at) + (moment.kind === 'bridge' ? 14 : 6)
  const half = i === 0 ? Math.max(2, here.half * 0.3) : course.half(at)
  return svg(
    bed,
    false,
    tint(`${id}-bed-${i}`, bed, share, share + 0.4 / moments.length) +
      (joins ? joining(moment, course) : '') +
      element('path', { d: shape, fill: `url(#${id}-bed-${i})` }) +
      markOf(moment, { at: place, half, unit: UNIT, seed }) +
      (joins
        ? ''
        : element('path', {
            d: polyline([
              [edge, at],
              [width, at],
            ]),
            class: 'river-hairline',
          })),
  )
}

/** Banks that leave one channel and enter the next vertically, and the current between them. */
function reachOf(from: Channel, to: Channel, id: string, tintFrom: number, tintTo: number): string {
  const { reach } = tallSize
  const curve = (a: number, b: number) =>
    `${round(a)} ${reach / 2} ${round(b)} ${reach / 2} ${round(b)} ${reach}`
  const back = (a: number, b: number) => `${round(b)} ${reach / 2} ${round(a)} ${reach / 2} ${round(a)} 0`
  const bank = (channel: Channel, side: number) => channel.x + channel.half * side
  const [a, b, c, d] = [bank(from, -1), bank(to, -1), bank(from, 1), bank(to, 1)]
  const shape = `M${round(a)} 0C${curve(a, b)}L${round(d)} ${reach}C${back(c, d)}Z`
  const lines = [-0.5, 0.05, 0.55].map((share, k) =>
    element('path', {
      d: `M${round(bank(from, share))} 0C${curve(bank(from, share), bank(to, share))}`,
      class: `river-flow river-flow-${k + 1}`,
      'stroke-width': 1.2,
      'stroke-dasharray': `${26 + k * 9} ${70 - k * 9}`,
    }),
  )
  return svg(
    reach,
    true,
    tint(id, reach, tintFrom, tintTo) + element('path', { d: shape, fill: `url(#${id})` }) + lines.join(''),
  )
}

/** The mouth: banks that open to the whole width, with horizon lines. */
function mouthOf(from: Channel, id: string, tintFrom: number): string {
  const { reach, width } = tallSize
  const bank = (side: 1 | -1): Spot[] => {
    const end = side < 0 ? 2 : width - 2
    const start = from.x + side * from.half
    return [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) => [start + (end - start) * t ** 2.4, reach * t])
  }
  const lines = [48, 60, 71, 81, 90, 97].map((y, k) => {
    const x = 30 + ((k * 37) % 29)
    return element('path', {
      d: polyline([
        [x, y],
        [x + 16 + k * 3, y],
      ]),
      class: k === 3 ? 'river-glint' : 'river-horizon',
      'stroke-width': 1.3,
    })
  })
  const shape = element('path', { d: band(bank(-1), bank(1)), fill: `url(#${id})` })
  return svg(reach, true, tint(id, reach, tintFrom, 1) + shape + lines.join(''))
}

/** The river from top to bottom, one piece a moment; `id` is a plain token, unique on the page. */
export function tallRiver(moments: readonly Moment[], { id }: { id: string }): TallPiece[] {
  const beds = channels(moments)
  const count = moments.length
  return beds.map((here, i) => {
    const next = beds[i + 1]
    const from = (i + 0.4) / count
    const reachId = `${id}-reach-${i}`
    const reach = next ? reachOf(here, next, reachId, from, (i + 1) / count) : mouthOf(here, reachId, from)
    return { bed: bedOf(moments, i, here, id), reach }
  })
}
