import { type Frame, halfWidth, type Section, swelling } from './course'
import { draw } from './draw'
import type { Moment, MomentKind } from './moment'
import { sceneOf } from './scene'

const SECTIONS = 56
const frame: Frame = { length: 120, breadth: 64, lead: 62, step: 60, unit: 0.8, sway: 0 }

/** Where its moment lies: a spring at the beginning of its water, the sea at the end of it. */
const leadOf = (kind: MomentKind) => ({ source: 34, sea: 24 })[kind as string] ?? frame.lead

/** One kind of moment by itself on a short piece of water, for the legend, as SVG markup. */
export function glyph(kind: MomentKind, { id }: { id: string }): string {
  const moment: Moment = { kind, title: kind, current: 3 }
  const lead = leadOf(kind)
  const half = halfWidth(moment.current) * frame.unit
  const start = kind === 'source' ? lead : 2
  const sections = Array.from({ length: SECTIONS + 1 }, (_, k): Section => {
    const t = k / SECTIONS
    const u = start + (frame.length - start) * t
    const grown = kind === 'source' ? 0.08 + 0.92 * t : kind === 'sea' ? 1 + t * t : 1
    const extra = swelling(moment, half) * frame.unit * Math.exp(-(((u - lead) / 24) ** 2))
    return { u, v: frame.breadth / 2 + Math.sin(u / 20) * 2.6, w: half * grown + extra }
  })
  return draw(sceneOf([moment], { ...frame, lead }, sections, kind === 'sea'), id, false)
}
