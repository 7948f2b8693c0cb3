import { chance } from './chance'
import { sectionAt } from './course'
import { element, quadratic, round, type Spot } from './path'
import type { Reach } from './reach'

const edgeOf = (reach: Reach, u: number) => {
  const { v, w } = sectionAt(reach.sections, u)
  return (share: number): Spot => [u, v + w * share]
}

/** Water that goes over a lip, hangs in curved streaks and lands in froth on the lower reach. */
export function fallOf(before: Reach, after: Reach, unit: number, seed: number): string {
  const next = chance(seed)
  const upper = edgeOf(before, before.to)
  const lower = edgeOf(after, after.from)
  const bend = (share: number): Spot => [lower(share)[0], upper(share)[1]]
  const path = (share: number) => quadratic(upper(share), bend(share), lower(share))
  const corner = ([x, y]: Spot) => `${round(x)} ${round(y)}`
  const back = `L${corner(lower(1))}Q${corner(bend(1))} ${corner(upper(1))}Z`
  const sheet = element('path', { d: path(-1) + back, class: 'river-fall' })
  const shares = [-0.88, -0.66, -0.44, -0.2, 0.04, 0.28, 0.52, 0.76, 0.93]
  const streaks = element('path', {
    d: shares.map(path).join(''),
    class: 'river-foam',
    'stroke-width': 1.3 * Math.max(0.7, unit),
    opacity: 0.8,
  })
  const { w } = sectionAt(after.sections, after.from)
  const drops = Math.max(4, Math.min(10, Math.round(w / (3 * unit))))
  const froth = Array.from({ length: drops }, (_, k) => {
    const [x, y] = lower(((k + 0.5) / drops) * 1.8 - 0.9)
    const r = (1 + next() * 1.7) * unit * Math.min(1, w / 12)
    return element('circle', { cx: x + (next() * 7 - 1) * unit, cy: y, r, class: 'river-froth' })
  })
  const plunge = [1, 2].map((k) => {
    const edge = edgeOf(after, after.from + (4 + k * 7) * unit)
    const [x, y] = edge(0.1)
    const d = quadratic(edge(-0.8 + k * 0.14), [x + 9 * unit, y], edge(0.82 - k * 0.16))
    return element('path', { d, class: 'river-foam', 'stroke-width': 1.5, opacity: 0.8 - k * 0.25 })
  })
  return sheet + streaks + plunge.join('') + froth.join('')
}
