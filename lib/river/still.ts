import { avatarRiver } from './avatar'
import type { Frame } from './course'
import { draw } from './draw'
import { inks, mix } from './inks'
import type { Moment } from './moment'
import { sceneOf } from './scene'

const { sand, river, clay, moss, plum, saffron, paper } = inks
const foam = '#f2f8f5'
const spring = mix(river, 0.58, '#9fd6d2')
const deep = mix(river, 0.45, '#06303a')

/** Sky, ridge and sun of the eight palettes in avatar.css. */
const palettes: [sky: string, ridge: string, sun?: string][] = [
  [saffron, moss],
  [river, plum],
  [clay, clay],
  [plum, saffron],
  [sand, mix(moss, 0.5, saffron), clay],
  [moss, mix(plum, 0.5, clay)],
  [saffron, mix(plum, 0.5, river), foam],
  [river, mix(saffron, 0.5, clay), foam],
]

const avatarInks = palettes
  .map(
    ([sky, ridge, sun = saffron], i) =>
      `.p${i} .s{fill:${mix(sky, 0.26, sand)}}.p${i} circle{fill:${sun}}` +
      `.p${i} .f{fill:${mix(ridge, 0.42, sand)}}.p${i} .n{fill:${mix(ridge, 0.7, sand)}}`,
  )
  .join('')

/** What river.css and avatar.css say, in plain colours, for whatever draws an SVG without a page around it. */
export const stillStyle =
  '.river-drawing path{stroke-linecap:round;stroke-linejoin:round}' +
  `.river-tint-1{stop-color:${spring}}.river-tint-2{stop-color:${river}}.river-tint-3{stop-color:${deep}}` +
  `.river-spring{fill:${saffron}}.river-dot{fill:${foam};stroke:${deep};stroke-width:1.5px}` +
  `.river-foam,.river-flow,.river-horizon{fill:none;stroke:${foam}}.river-flow{stroke-opacity:.3}` +
  `.river-horizon{stroke-opacity:.5}.river-glint{fill:none;stroke:#f3c171}` +
  `.river-stone{fill:${sand};stroke:${deep};stroke-width:.8px}` +
  `.river-island{fill:${mix(moss, 0.16, paper)}}.river-grass{fill:${moss}}` +
  `.river-bridge{fill:none;stroke:${saffron}}` +
  `.river-shade{fill:none;stroke:${deep};stroke-opacity:.45}` +
  `.river-stream{fill:${plum};opacity:.85}` +
  `.river-thread{fill:none;stroke:${mix(plum, 0.55, foam)};stroke-opacity:.75}` +
  `.river-fall{fill:${mix(river, 0.5, spring)}}.river-froth{fill:${foam}}.river-swell{fill:none;stroke:${deep}}` +
  `.w{fill:${river}}.c{fill:none;stroke:${foam};stroke-width:2px;stroke-linecap:round;stroke-opacity:.55}` +
  avatarInks

type Box = { x: number; y: number; width: number; height: number }

const placed = (markup: string, { x, y, width, height }: Box) =>
  markup.replace('<svg ', `<svg x='${x}' y='${y}' width='${width}' height='${height}' `)

/** As many units as pixels, so that strokes are as strong as on a page. */
function frameOf(count: number, { width, height }: Box): Frame {
  const lead = width * 0.03
  const step = (width - lead) / count
  return {
    ...{ length: width, breadth: height, lead, step },
    unit: Math.min(1.5, 0.3 + step / 110, height / 150),
    sway: Math.min(height * 0.13, step * 0.24),
  }
}

/** A journey in a box of a larger drawing; `id` is a plain token, unique in it. */
export const stillRiver = (moments: readonly Moment[], box: Box, id: string): string =>
  placed(draw(sceneOf(moments, frameOf(moments.length, box)), id, false), box)

export type Round = { x: number; y: number; size: number }

/** Whatever is drawn there, cut round. */
export function cutRound(markup: string, { x, y, size }: Round): string {
  const [id, half] = [`round-${x}-${y}`, size / 2]
  const circle = `<circle cx='${x + half}' cy='${y + half}' r='${half}'/>`
  return `<clipPath id='${id}'>${circle}</clipPath><g clip-path='url(#${id})'>${markup}</g>`
}

/** The small river that stands in for somebody, in a larger drawing. */
export function stillAvatar(id: string, place: Round): string {
  const { x, y, size } = place
  const [, head = '', rest = ''] = /^(<svg [^>]*>)([^]*)$/.exec(avatarRiver(id)) ?? []
  const sky = "<path class='s' d='M0 0H88V88H0Z'/>"
  return cutRound(placed(head + sky + rest, { x, y, width: size, height: size }), place)
}
