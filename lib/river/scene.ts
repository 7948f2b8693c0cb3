import { across, courseOf, type Frame, type Section, sectionAt, seedOfJourney } from './course'
import type { Moment } from './moment'
import { type Reach, reachesOf } from './reach'

/** A journey laid out in a frame, ready to be drawn piece by piece; `open` when it ends in the sea. */
export type Scene = {
  moments: readonly Moment[]
  frame: Frame
  reaches: Reach[]
  seed: number
  open: boolean
}

export function sceneOf(
  moments: readonly Moment[],
  frame: Frame,
  course = courseOf(moments, frame),
  open = true,
): Scene {
  return { moments, frame, reaches: reachesOf(moments, frame, course), seed: seedOfJourney(moments), open }
}

/** The reach that u lies in; inside a fall, the one below it. */
export const reachAt = (scene: Scene, u: number): Reach | undefined =>
  scene.reaches.find((reach) => u <= reach.to) ?? scene.reaches.at(-1)

export type Place = Section & { sections: Section[] }

/** Where moment i lies, with the sections of its reach. */
export function placeOf(scene: Scene, i: number): Place {
  const u = scene.frame.lead + i * scene.frame.step
  const sections = reachAt(scene, u)?.sections ?? []
  const { v, w } = sectionAt(sections, u)
  return { u, v, w, sections }
}

export const spotAt = (place: Place, along: number, over: number) =>
  across(place.sections, place.u + along, over)

export const isJoining = ({ kind }: Moment): boolean => kind === 'tributary' || kind === 'confluence'
