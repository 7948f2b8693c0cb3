import { chance } from './chance'
import { sectionAt } from './course'
import { element, polyline } from './path'
import type { Scene } from './scene'

/** The last part of the mouth, as a share of its length, over which the water pales into the open. */
const OPEN = 0.5
const ROWS = 11

/** The mouth in u: the last moment, the length after it, and where the open sea begins. */
export const mouthOf = ({ frame, moments, open }: Scene) => {
  const last = frame.lead + (moments.length - 1) * frame.step
  const room = frame.length - last
  return { last, room, shore: open ? frame.length - room * OPEN : frame.length }
}

/** Horizon lines: white on the last of the river, water-coloured on the open sea, with a little light on them. */
export function seaOf(scene: Scene): string {
  const end = scene.reaches.at(-1)
  if (!end || !scene.open) return ''
  const next = chance(scene.seed + 3)
  const { shore, room } = mouthOf(scene)
  const { length, unit } = scene.frame
  const { v, w } = sectionAt(end.sections, length)
  const thin = 1.3 * Math.max(0.8, unit)
  const lines = { 'river-swell': '', 'river-horizon': '', 'river-glint': '' }
  const line = (y: number, from: number, to: number, name: keyof typeof lines) => {
    if (Math.min(length, to) - from < 6) return
    const spots = [[Math.max(shore - room * 0.3, from), y] as const, [Math.min(length - 1, to), y] as const]
    lines[name] += polyline(spots)
  }
  for (let k = 0; k < ROWS; k++) {
    const away = (k + 0.5) / ROWS - 0.5
    const y = v + away * 2 * w * 0.94
    const bank = end.sections.find(
      (section) => section.u > shore - room * 0.2 && section.w > Math.abs(away) * 2 * w,
    )
    const near = Math.max(shore + room * (0.02 + 0.2 * Math.abs(away) + 0.06 * next()), bank?.u ?? length)
    line(y, near + room * (0.1 + 0.08 * next()), length - room * 0.16 * next(), 'river-swell')
    const reach = near + room * 0.12 * next()
    if (k === 3 || k === 6) line(y, near, near + room * 0.14, 'river-glint')
    else line(y, Math.max(near - room * 0.1, bank?.u ?? near), reach, 'river-horizon')
  }
  return Object.entries(lines)
    .filter(([, d]) => d)
    .map(([name, d]) => element('path', { d, class: name, 'stroke-width': thin }))
    .join('')
}
