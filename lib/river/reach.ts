import { chance, seedOf } from './chance'
import { across, bedAt, type Frame, halfWidth, type Section, sectionAt } from './course'
import type { Moment } from './moment'
import type { Spot } from './path'

/** A stretch of unbroken water between falls, in page coordinates already dropped; `from` and `to` in u. */
export type Reach = { sections: Section[]; from: number; to: number }

const EVERY = 14
const THROW = 20

/** How far the water drops at a fall whose current is this strong. */
export const dropOf = (current: number, unit: number): number => (10 + halfWidth(current) * 0.55) * unit

/** Cuts the course at each waterfall: the water before it is lifted, the water after it lowered. */
export function reachesOf(moments: readonly Moment[], frame: Frame, course: readonly Section[]): Reach[] {
  const falls = moments.flatMap((moment, i) =>
    moment.kind === 'waterfall'
      ? [{ u: frame.lead + i * frame.step, drop: dropOf(moment.current, frame.unit) }]
      : [],
  )
  const lifted = (section: Section, side: (u: number) => boolean): Section => {
    let v = section.v
    for (const fall of falls) {
      const far = Math.min(1, Math.abs(section.u - fall.u) / (frame.step * 0.95))
      const share = (fall.drop / 2) * (1 - far * far * (3 - 2 * far))
      v += side(fall.u) ? share : -share
    }
    return { ...section, v }
  }
  const cuts = [course[0]?.u ?? 0, ...falls.map((fall) => fall.u), frame.length]
  return cuts.slice(1).map((to, i) => {
    const from = (cuts[i] ?? 0) + (i > 0 ? THROW * frame.unit : 0)
    const inner = course.filter((section) => section.u > from && section.u < to)
    const kept = [sectionAt(course, from), ...inner, sectionAt(course, to)]
    return { from, to, sections: kept.map((section) => lifted(section, (u) => u <= from)) }
  })
}

/** Both banks of a reach; beside rapids they are roughened. */
export function banksOf(reach: Reach, moments: readonly Moment[], frame: Frame): [Spot[], Spot[]] {
  const rough = moments.flatMap((moment, i) =>
    moment.kind === 'rapids' ? [frame.lead + i * frame.step] : [],
  )
  const next = chance(seedOf(`${reach.from}-${moments.length}`))
  const span = Math.min(40 * frame.unit + 6, frame.step * 0.36)
  const left: Spot[] = []
  const right: Spot[] = []
  // at a fall the river ends and begins with an upright edge, so that the sheet between the two hangs straight
  const upright = (at: number) => {
    const { v, w } = sectionAt(reach.sections, at)
    left.push([at, v - w])
    right.push([at, v + w])
  }
  upright(reach.from)
  let u = reach.from + EVERY
  while (u < reach.to - EVERY * 0.5) {
    const near = rough.some((at) => Math.abs(at - u) < span)
    const jag = () => (near ? (next() - 0.35) * 4.6 * Math.max(0.6, frame.unit) : 0)
    const { w } = sectionAt(reach.sections, u)
    left.push(across(reach.sections, u, -w - jag()))
    right.push(across(reach.sections, u, w + jag()))
    u += near ? 4.2 : EVERY
  }
  upright(reach.to)
  return [left, right]
}

/** A line of the current at `share` of the half width (-1..1), interrupted where the water stands still. */
export function currentLine(reach: Reach, share: number, start: number, still: readonly Still[]): Spot[][] {
  const lines: Spot[][] = [[]]
  for (let u = Math.max(reach.from, start); u <= reach.to - 4; u += EVERY * 1.3) {
    if (still.some((place) => Math.abs(place.u - u) < place.reach)) {
      if (lines.at(-1)?.length) lines.push([])
      continue
    }
    lines.at(-1)?.push(across(reach.sections, u, sectionAt(reach.sections, u).w * share))
  }
  return lines.filter((line) => line.length > 2)
}

export type Still = { u: number; reach: number }

/** Where no current shows: pools and islands. */
export const stillWater = (moments: readonly Moment[], frame: Frame): Still[] =>
  moments.flatMap((moment, i) =>
    moment.kind === 'pool' || moment.kind === 'fork'
      ? [
          {
            u: frame.lead + i * frame.step,
            reach: Math.min(frame.step * 0.32, bedAt(moment) * frame.unit * 1.6 + 6),
          },
        ]
      : [],
  )
