import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { momentLimits } from '@/lib/river/moment'
import { wideFrame, wideSize } from '@/lib/river/wide'

const css = readFileSync(join(process.cwd(), 'components/river/columns.css'), 'utf8')
const column = /minmax\(0, ([\d.]+)fr\) repeat\(var\(--moments\), minmax\(0, 1fr\)\) minmax\(0, ([\d.]+)fr\)/
const [, before = NaN, after = NaN] = (column.exec(css) ?? []).map(Number)
const placed = [...css.matchAll(/nth-child\((\d+)\) \{\s*grid-column: (\d+) \/ span (\d+);/g)].map((found) =>
  found.slice(1).map(Number),
)
const counts = Array.from(
  { length: momentLimits.most - momentLimits.least + 1 },
  (_, k) => k + momentLimits.least,
)

/** The left and right edge of label i of count, in units of the wide drawing. */
function edges(count: number, i: number): [number, number] {
  const [, line = NaN, span = NaN] = placed[i] ?? []
  const unit = wideSize.width / (before + count + after)
  const x = (gridLine: number) =>
    (gridLine <= 1 ? 0 : before + Math.min(gridLine - 2, count) + (gridLine > count + 2 ? after : 0)) * unit
  return [x(line), x(line + span)]
}

test('every moment that a journey can have finds its column', () => {
  expect(placed.map(([i]) => i)).toEqual(Array.from({ length: momentLimits.most }, (_, i) => i + 1))
  for (const count of counts) expect(css).toContain(`[data-count='${count}']`)
})

test.each(counts)(
  'of %i labels each begins at its moment, and neighbours on a side never overlap',
  (count) => {
    const { lead, step } = wideFrame(count)
    for (let i = 0; i < count; i++) {
      const [left, right] = edges(count, i)
      expect(left).toBeCloseTo(lead + i * step, 3)
      expect(right).toBeLessThanOrEqual(wideSize.width + 0.001)
      expect(right - left).toBeGreaterThan(step * 1.7)
      if (i + 2 < count) expect(right).toBeLessThanOrEqual(edges(count, i + 2)[0] + 0.001)
    }
  },
)
