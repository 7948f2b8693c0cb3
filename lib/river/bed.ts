import { chance } from './chance'
import { seedOfJourney, sideOf, swelling } from './course'
import { markOf, type Water } from './marks'
import type { Moment } from './moment'
import { band, element, polyline, smooth, type Spot, stream } from './path'
import { type Channel, svg, tallSize, tint, UNIT } from './piece'

/** Where the bed of a moment runs: straight at both ends, swelling in a pool or round an island. */
function bedCourse(moment: Moment, { x, half }: Channel, bend: 1 | -1) {
  const extra = swelling(moment, half / UNIT) * UNIT
  const swell = (y: number) => 0.5 + 0.5 * Math.cos(Math.PI * Math.min(1, Math.abs(y - tallSize.at) / 29))
  return {
    x: (y: number) => x + bend * 0.8 * (1 - Math.cos((y / tallSize.bed) * Math.PI * 2)),
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

/** The current through a bed, where the water is not still, broken or just rising. */
function bedCurrent(moment: Moment, course: Course, first: boolean): string {
  if (first || ['pool', 'fork', 'waterfall', 'rapids'].includes(moment.kind)) return ''
  const ys = [0, 15, 30, 45, tallSize.bed]
  return [-0.5, 0.55]
    .map((share, k) =>
      element('path', {
        d: smooth(ys.map((y): Spot => [course.x(y) + course.half(y) * share, y])),
        class: `river-flow river-flow-${k + 1} river-eddy-${k + 1}`,
        pathLength: 96,
      }),
    )
    .join('')
}

/** The piece in which moment i stands, with its mark and its line to the words beside it. */
export function bedOf(moments: readonly Moment[], i: number, here: Channel, id: string): string {
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
      bedCurrent(moment, course, i === 0) +
      markOf(moment, { at: place, half, before: at, unit: UNIT, seed }) +
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
