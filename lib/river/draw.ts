import { chance } from './chance'
import { sideOf } from './course'
import { fallOf } from './fall'
import { markOf } from './marks'
import { band, element, polyline, round, smooth } from './path'
import { banksOf, currentLine, stillWater } from './reach'
import { isJoining, placeOf, type Scene, spotAt } from './scene'
import { mouthOf, seaOf } from './sea'
import { streamOf, threadOf } from './streams'

function currents(scene: Scene): string {
  const next = chance(scene.seed + 7)
  const { step, lead, unit } = scene.frame
  const still = stillWater(scene.moments, scene.frame)
  const { shore } = mouthOf(scene)
  const lineAt = (share: number, k: number) => {
    const start = lead + step * (0.35 + next() * 0.5 + (k % 2) * 0.3)
    const runs = scene.reaches.flatMap((reach) =>
      currentLine({ ...reach, to: Math.min(reach.to, shore - 6 - k * 14) }, share, start, still),
    )
    const dash = 22 + Math.round(next() * 40)
    if (runs.length === 0) return ''
    return element('path', {
      d: runs.map(smooth).join(''),
      class: `river-flow river-flow-${(k % 3) + 1}`,
      'stroke-width': 1.25 * Math.max(0.8, unit),
      'stroke-dasharray': `${dash} ${96 - dash}`,
    })
  }
  return [-0.68, -0.36, -0.06, 0.28, 0.6].map(lineAt).join('')
}

function marks(scene: Scene): string {
  return scene.moments
    .map((moment, i) => {
      if (moment.kind === 'waterfall') return ''
      const place = placeOf(scene, i)
      const at = (along: number, over: number) => spotAt(place, Math.max(along, 6 - place.u), over)
      return markOf(moment, {
        at,
        half: place.w,
        before: place.u,
        unit: Math.max(0.55, scene.frame.unit),
        seed: scene.seed + i,
      })
    })
    .join('')
}

/** Hairlines from the bank to the edge where each label stands; a helper's stream takes the hairline's place. */
function hairlines(scene: Scene): string {
  const d = scene.moments.map((moment, i) => {
    if (isJoining(moment)) return ''
    const { u, v, w } = placeOf(scene, i)
    const up = sideOf(i) > 0
    const clear = w + (moment.kind === 'bridge' ? 16 : 7) * scene.frame.unit
    return polyline([
      [u, up ? v - clear : v + clear],
      [u, up ? 0 : scene.frame.breadth],
    ])
  })
  return d.some(Boolean) ? element('path', { d: d.join(''), class: 'river-hairline' }) : ''
}

/** How the mouth pales from the shore (0) to the end of the drawing (1): place and opacity. */
const PALING = [
  [0.25, 0.92],
  [0.5, 0.66],
  [0.75, 0.28],
  [0.985, 0],
] as const

/** Pale at the spring, deep at the mouth, paling again into the open sea. */
function tint(scene: Scene, id: string): string {
  const { length } = scene.frame
  const shore = mouthOf(scene).shore / length
  const stop = (offset: number, depth: number, opacity = 1) =>
    `<stop offset='${Number(offset.toFixed(3))}' class='river-tint-${depth}'${opacity < 1 ? ` stop-opacity='${opacity}'` : ''}/>`
  return (
    `<linearGradient id='${id}-water' gradientUnits='userSpaceOnUse' x2='${round(length)}'>` +
    stop(0, 1) +
    stop(shore * 0.5, 2) +
    stop(shore, 3) +
    (scene.open ? PALING.map(([t, opacity]) => stop(shore + (1 - shore) * t, 3, opacity)).join('') : '') +
    '</linearGradient>'
  )
}

/** The scene as one SVG; `labelled` leads hairlines and streams to the edges where labels stand. */
export function draw(scene: Scene, id: string, labelled: boolean): string {
  const { moments, frame, reaches } = scene
  const joins = moments.flatMap((moment, i) => (isJoining(moment) ? [i] : []))
  const water = reaches.map((reach) =>
    element('path', { d: band(...banksOf(reach, moments, frame)), fill: `url(#${id}-water)` }),
  )
  const falls = reaches
    .slice(1)
    .map((reach, i) => fallOf(reaches[i] ?? reach, reach, frame.unit, scene.seed + i))
  const parts = [
    ...joins.map((i) => streamOf(scene, i, labelled)),
    ...water,
    ...joins.map((i) => threadOf(scene, i, labelled)),
    currents(scene),
    ...falls,
    seaOf(scene),
    marks(scene),
    labelled ? hairlines(scene) : '',
  ]
  const box = `0 0 ${round(frame.length)} ${round(frame.breadth)}`
  return `<svg class='river-drawing' viewBox='${box}'>${tint(scene, id)}${parts.join('')}</svg>`
}
