import { bedOf } from './bed'
import { chance } from './chance'
import { bedAt, seedOfJourney, sideOf, swelling } from './course'
import type { Moment } from './moment'
import { band, element, polyline, round, type Spot } from './path'
import { type Channel, svg, tallSize, tint, UNIT } from './piece'

/**
 * One moment of the tall river: `bed` keeps its shape, `reach` leads to the next one and may be stretched to any
 * height (its banks are vertical at both ends), so the drawing fits its words however long they are.
 */
export type TallPiece = { bed: string; reach: string }

function channels(moments: readonly Moment[]): Channel[] {
  const next = chance(seedOfJourney(moments))
  return moments.map((moment, i) => {
    const half = bedAt(moment) * UNIT
    const room = tallSize.middle - 4 - half - swelling(moment, bedAt(moment)) * UNIT
    const sway = moment.kind === 'source' ? 4 : Math.min(8 + 6 * next(), room)
    return { x: tallSize.middle + sideOf(i) * sway, half }
  })
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
      class: `river-flow river-flow-${k + 1} river-run-${k + 1}`,
      pathLength: 96,
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
  const lines = { 'river-swell': '', 'river-horizon': '', 'river-glint': '' }
  for (const [k, y] of [44, 53, 61, 68, 75, 81, 87, 92, 97].entries()) {
    const spread = ((y - 30) / 70) * 46
    const x = width / 2 - spread * (0.25 + 0.6 * (((k * 7) % 5) / 4))
    const name = k === 2 || k === 5 ? 'river-glint' : k < 4 ? 'river-horizon' : 'river-swell'
    lines[name] += polyline([
      [x, y],
      [x + spread * 0.9, y],
    ])
  }
  const drawn = Object.entries(lines).map(([name, d]) =>
    element('path', { d, class: name, 'stroke-width': 1.3 }),
  )
  const shape = element('path', { d: band(bank(-1), bank(1)), fill: `url(#${id})` })
  return svg(reach, true, tint(id, reach, tintFrom, 1, true) + shape + drawn.join(''))
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
