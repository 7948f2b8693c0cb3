import { across, sectionAt, sideOf } from './course'
import { element, smooth, type Spot, stream } from './path'
import { placeOf, reachAt, type Scene } from './scene'

/** Where moment i's stream meets the river, in u: a little downstream of its label. */
function meeting(scene: Scene, i: number, labelled: boolean): number {
  const { u } = placeOf(scene, i)
  const { step, length } = scene.frame
  const to = reachAt(scene, u)?.to ?? length
  return Math.min(u + (labelled ? Math.min(64, step * 0.55) : step * 0.16), to - 8)
}

/** A helper's stream: it rises at her words (in small drawings, off the bank) and joins downstream. */
export function streamOf(scene: Scene, i: number, labelled: boolean): string {
  const { frame, moments } = scene
  const { u, v, sections } = placeOf(scene, i)
  const down = sideOf(i)
  const edge = labelled ? (down > 0 ? 0 : frame.breadth) : v - down * frame.breadth * 0.38
  const x = labelled ? u : Math.max(3, u - Math.min(46, frame.step * 0.34))
  const from: Spot = [x, Math.max(1, Math.min(frame.breadth - 1, edge))]
  const meet = meeting(scene, i, labelled)
  const { w } = sectionAt(sections, meet)
  const over = (share: number, back: number) => across(sections, meet - back, -down * w * share)
  const broad = moments[i]?.kind === 'confluence'
  const wide = Math.min(w * 0.62, (broad ? 15 : 8.5) * Math.max(0.6, frame.unit))
  const out: Spot = [x + (labelled ? -0.04 : 0.1) * frame.step, from[1] + down * Math.abs(from[1] - v) * 0.52]
  const into = over(1.15, Math.min(40, frame.step * 0.36))
  const d = stream(from, out, into, over(0.3, 0), broad ? 1.8 : 1, wide)
  return element('path', { d, class: 'river-stream' })
}

/** What a helper brought stays in the water for a while. */
export function threadOf(scene: Scene, i: number, labelled: boolean): string {
  const { step, unit } = scene.frame
  const { u, sections } = placeOf(scene, i)
  const from = meeting(scene, i, labelled)
  const long = step * 1.25
  const to = Math.min(from + long, (reachAt(scene, u)?.to ?? from) - 6)
  const spots: Spot[] = []
  for (let at = from; at <= to; at += 16) {
    const share = 0.42 - (0.3 * (at - from)) / long
    spots.push(across(sections, at, -sideOf(i) * sectionAt(sections, at).w * share))
  }
  if (spots.length < 3) return ''
  return element('path', { d: smooth(spots), class: 'river-thread', 'stroke-width': 2.2 * unit })
}
