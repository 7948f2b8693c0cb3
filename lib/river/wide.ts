import { chance } from './chance'
import { across, courseOf, type Frame, seedOfJourney, sectionAt, sideOf } from './course'
import { markOf } from './marks'
import type { Moment } from './moment'
import { band, element, polyline, quadratic, round, smooth, type Spot, stream } from './path'
import { banksOf, currentLine, type Reach, reachesOf, stillWater } from './reach'
import { seaOf } from './sea'

/** Units of the wide drawing's viewBox; the label columns of river.css stand on the same steps. */
export const wideSize = { width: 1200, height: 270, before: 0.35, after: 1.75 } as const
export const smallSize = { width: 600, height: 190 } as const

/** An SVG as markup. `id` is a plain token, unique on the page; colours come from river.css. */
export type Options = { id: string }

export const wideFrame = (count: number): Frame => {
  const step = wideSize.width / (count - 1 + wideSize.before + wideSize.after)
  const unit = Math.min(1, step / 104)
  return {
    length: wideSize.width,
    breadth: wideSize.height,
    lead: step * wideSize.before,
    step,
    unit,
    sway: Math.min(30, step * 0.25),
  }
}

export const smallFrame = (count: number): Frame => {
  const lead = 22
  const step = (smallSize.width - lead) / (count - 1 + 0.9)
  const unit = Math.min(0.95, 0.28 + step / 110)
  return {
    length: smallSize.width,
    breadth: smallSize.height,
    lead,
    step,
    unit,
    sway: Math.min(19, step * 0.26),
  }
}

type Scene = { moments: readonly Moment[]; frame: Frame; reaches: Reach[]; id: string }

const reachAt = (scene: Scene, u: number): Reach | undefined =>
  scene.reaches.find((reach) => u >= reach.from && u <= reach.to) ??
  scene.reaches.find((reach) => reach.from >= u)

const placeOf = (scene: Scene, i: number) => {
  const u = scene.frame.lead + i * scene.frame.step
  const sections = reachAt(scene, u)?.sections ?? []
  return { u, sections, ...pick(sectionAt(sections, u)) }
}
const pick = ({ v, w }: { v: number; w: number }) => ({ v, w })

/** A helper's stream: it rises at her words (or in small drawings, off the bank) and joins downstream. */
function streamOf(scene: Scene, i: number, labelled: boolean): string {
  const { frame, moments } = scene
  const { u, sections, v } = placeOf(scene, i)
  const up = sideOf(i) > 0
  const edge = labelled ? (up ? 0 : frame.breadth) : v + (up ? -1 : 1) * frame.breadth * 0.36
  const from: Spot = [labelled ? u : u - frame.step * 0.34, Math.max(1, Math.min(frame.breadth - 1, edge))]
  const meet = Math.min(
    u + (labelled ? Math.min(64, frame.step * 0.55) : frame.step * 0.16),
    frame.length - 2,
  )
  const { w } = sectionAt(sections, meet)
  const over = (share: number, back: number) => across(sections, meet - back, (up ? -1 : 1) * w * share)
  const broad = moments[i]?.kind === 'confluence'
  const wide = Math.min(w * 0.62, (broad ? 15 : 8.5) * Math.max(0.6, frame.unit))
  const fall = Math.abs(from[1] - v)
  const out: Spot = [from[0] + (labelled ? -0.04 : 0.1) * frame.step, from[1] + (up ? 1 : -1) * fall * 0.52]
  const bandOf = stream(
    from,
    out,
    over(1.15, Math.min(40, frame.step * 0.36)),
    over(0.3, 0),
    broad ? 1.8 : 1,
    wide,
  )
  return element('path', { d: bandOf, class: 'river-stream' })
}

/** What a helper brought stays in the water for a while. */
function threadOf(scene: Scene, i: number, labelled: boolean): string {
  const { frame } = scene
  const { u, sections } = placeOf(scene, i)
  const from = u + (labelled ? Math.min(64, frame.step * 0.55) : frame.step * 0.16)
  const to = Math.min(from + frame.step * 1.25, (reachAt(scene, u)?.to ?? from) - 6)
  const spots: Spot[] = []
  for (let at = from; at <= to; at += 16) {
    const share = 0.42 - (0.3 * (at - from)) / (frame.step * 1.25)
    spots.push(across(sections, at, -sideOf(i) * sectionAt(sections, at).w * share))
  }
  return spots.length > 2
    ? element('path', { d: smooth(spots), class: 'river-thread', 'stroke-width': 2.2 * frame.unit })
    : ''
}

/** The sheet of water between a reach and the lower one after it. */
function fallOf(before: Reach, after: Reach, unit: number): string {
  const lip = (reach: Reach, u: number, side: number): Spot => {
    const { v, w } = sectionAt(reach.sections, u)
    return [u, v + w * side]
  }
  const upper = (t: number): Spot => lip(before, before.to, t)
  const lower = (t: number): Spot => lip(after, after.from, t)
  const sheet = polyline([upper(-1), upper(1), lower(1), lower(-1)]) + 'Z'
  const streaks = [-0.86, -0.6, -0.32, -0.05, 0.22, 0.5, 0.78].map((t, k) => {
    const a = upper(t)
    const b = lower(t)
    const s = 0.06 * (k % 3)
    return polyline([
      [a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s],
      [b[0] - (b[0] - a[0]) * s, b[1] - (b[1] - a[1]) * s],
    ])
  })
  const plunge = [0, 1, 2].map((k) => {
    const u = after.from + (3 + k * 7) * unit
    const { w } = sectionAt(after.sections, u)
    const at = (along: number, t: number) => across(after.sections, u + along * unit, w * t)
    return element('path', {
      d: quadratic(at(0, -0.86 + k * 0.12), at(9, 0.1), at(0, 0.86 - k * 0.2)),
      class: 'river-foam',
      'stroke-width': 1.7,
      opacity: 0.95 - k * 0.28,
    })
  })
  const foam = element('path', {
    d: streaks.join(''),
    class: 'river-foam',
    'stroke-width': 1.5,
    opacity: 0.85,
  })
  const edge = element('path', {
    d: polyline([upper(-0.97), upper(0.97)]),
    class: 'river-foam',
    'stroke-width': 2,
  })
  return element('path', { d: sheet, class: 'river-fall' }) + foam + edge + plunge.join('')
}

function currents(scene: Scene): string {
  const next = chance(seedOfJourney(scene.moments) + 7)
  const still = stillWater(scene.moments, scene.frame)
  const { step, lead, length, unit } = scene.frame
  return [-0.68, -0.36, -0.06, 0.28, 0.6]
    .map((share, k) => {
      const start = lead + step * (0.35 + next() * 0.5 + (k % 2) * 0.3)
      const end = length - step * 0.2
      const runs = scene.reaches.flatMap((reach) =>
        currentLine({ ...reach, to: Math.min(reach.to, end) }, share, start, still),
      )
      const dash = 22 + Math.round(next() * 40)
      const dashes = `${dash} ${96 - dash}`
      return element('path', {
        d: runs.map(smooth).join(''),
        class: `river-flow river-flow-${(k % 3) + 1}`,
        'stroke-width': 1.25 * Math.max(0.8, unit),
        'stroke-dasharray': dashes,
      })
    })
    .join('')
}

function marksOf(scene: Scene): string {
  return scene.moments
    .map((moment, i) => {
      if (moment.kind === 'waterfall') return ''
      const { u, sections, w } = placeOf(scene, i)
      const at = (along: number, over: number) => across(sections, u + along, over)
      const seed = seedOfJourney(scene.moments) + i
      return markOf(moment, { at, half: w, unit: Math.max(0.55, scene.frame.unit), seed })
    })
    .join('')
}

/** Hairlines from the bank to the edge where each label stands; a helper's stream takes the hairline's place. */
function hairlines(scene: Scene): string {
  const lines = scene.moments.flatMap((moment, i) => {
    if (moment.kind === 'tributary' || moment.kind === 'confluence') return []
    const { u, v, w } = placeOf(scene, i)
    const up = sideOf(i) > 0
    const bridge = moment.kind === 'bridge' ? 10 : 0
    return [
      polyline([
        [u, v + (up ? -1 : 1) * (w + 7 + bridge)],
        [u, up ? 0 : scene.frame.breadth],
      ]),
    ]
  })
  return element('path', { d: lines.join(''), class: 'river-hairline' })
}

/** Pale at the spring, deep at sea; the last of it fades into the page. */
const tint = (id: string, length: number) =>
  `<linearGradient id="${id}-water" gradientUnits="userSpaceOnUse" x1="0" x2="${length}">` +
  [0, 0.45, 0.92].map((at, i) => `<stop offset="${at}" class="river-tint-${i + 1}"/>`).join('') +
  '<stop offset="1" class="river-tint-3" stop-opacity="0"/></linearGradient>'

function draw(moments: readonly Moment[], frame: Frame, id: string, labelled: boolean): string {
  const scene: Scene = { moments, frame, id, reaches: reachesOf(moments, frame, courseOf(moments, frame)) }
  const joins = moments.flatMap((moment, i) => (['tributary', 'confluence'].includes(moment.kind) ? [i] : []))
  const water = scene.reaches.map((reach) =>
    element('path', { d: band(...banksOf(reach, moments, frame)), fill: `url(#${id}-water)` }),
  )
  const falls = scene.reaches.slice(1).map((reach, i) => fallOf(scene.reaches[i] ?? reach, reach, frame.unit))
  const parts = [
    joins.map((i) => streamOf(scene, i, labelled)),
    water,
    joins.map((i) => threadOf(scene, i, labelled)),
    currents(scene),
    falls,
    seaOf(frame, scene.reaches.at(-1), moments),
    marksOf(scene),
    labelled ? hairlines(scene) : '',
  ]
  return (
    `<svg class="river-drawing" viewBox="0 0 ${round(frame.length)} ${round(frame.breadth)}" aria-hidden="true" focusable="false">` +
    `<defs>${tint(id, frame.length)}</defs>${parts.flat().join('')}</svg>`
  )
}

/** The river from left to right, with hairlines to the labels above and below. */
export const wideRiver = (moments: readonly Moment[], { id }: Options): string =>
  draw(moments, wideFrame(moments.length), id, true)

/** A small multiple for cards and the wall: no labels, broader strokes. */
export const smallRiver = (moments: readonly Moment[], { id }: Options): string =>
  draw(moments, smallFrame(moments.length), id, false)
