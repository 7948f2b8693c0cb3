import { chance } from './chance'
import { type Frame, seedOfJourney } from './course'
import type { Moment } from './moment'
import { element, polyline } from './path'
import type { Reach } from './reach'

/** Horizon lines where the river opens: short near the land, longer out at sea, with a little light on them. */
export function seaOf(frame: Frame, last: Reach | undefined, moments: readonly Moment[]): string {
  if (!last) return ''
  const next = chance(seedOfJourney(moments) + 3)
  const end = last.sections.at(-1)
  if (!end) return ''
  const { length, breadth, unit } = frame
  const shore = frame.lead + (moments.length - 1) * frame.step
  const room = length - shore
  const rows = 9
  const line = (k: number, name: string, shift: number) => {
    const v = breadth / 2 + ((k - (rows - 1) / 2) / ((rows - 1) / 2)) * end.w * 0.9
    const start = shore + room * (0.55 + 0.25 * next()) + Math.abs(k - (rows - 1) / 2) * room * 0.035 + shift
    const long = room * (0.1 + 0.2 * next())
    return element('path', {
      d: polyline([
        [Math.min(length - 6, start), v],
        [Math.min(length, start + long), v],
      ]),
      class: name,
      'stroke-width': 1.4 * Math.max(0.75, unit),
    })
  }
  const lines = Array.from({ length: rows }, (_, k) => line(k, 'river-horizon', 0))
  const light = [2, 5].map((k) => line(k + 0.45, 'river-glint', room * 0.06))
  return lines.join('') + light.join('')
}
