import fc from 'fast-check'
import { polyline, smooth, type Spot } from './path'

const places = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1200, noNaN: true }), fc.double({ min: 0, max: 250, noNaN: true })),
  {
    minLength: 3,
    maxLength: 120,
  },
)
const numbersOf = (text: string) => (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)

/** Where a soft line bends, read back as a browser reads it. */
function bendsOf(d: string): Spot[] {
  let pen: [number, number] = [0, 0]
  let bend: Spot = pen
  const bends: Spot[] = []
  for (const [, command = '', rest = ''] of d.matchAll(/([Mqtl])([^Mqtl]*)/g)) {
    const numbers = numbersOf(rest)
    const [x = 0, y = 0] = numbers.slice(-2)
    if (command === 'q') bend = [pen[0] + (numbers[0] ?? 0), pen[1] + (numbers[1] ?? 0)]
    if (command === 't') bend = [2 * pen[0] - bend[0], 2 * pen[1] - bend[1]]
    if (command === 'q' || command === 't') bends.push(bend)
    pen = command === 'M' ? [x, y] : [pen[0] + x, pen[1] + y]
  }
  return [...bends, pen]
}

const strays = ([x, y]: Spot, [a, b]: Spot) => Math.max(Math.abs(x - a), Math.abs(y - b))

test('a soft line bends where it was told to, however long it is', () => {
  fc.assert(
    fc.property(places, (spots) => {
      const drawn = bendsOf(smooth(spots))
      expect(drawn).toHaveLength(spots.length - 1)
      for (const [i, bend] of drawn.entries()) expect(strays(bend, spots[i + 1] ?? [0, 0])).toBeLessThan(0.16)
    }),
  )
})

test('straight pieces end where they were told to', () => {
  fc.assert(
    fc.property(places, (spots) => {
      const numbers = numbersOf(polyline(spots))
      const sum = (axis: 0 | 1) => numbers.reduce((total, n, i) => (i % 2 === axis ? total + n : total), 0)
      expect(strays([sum(0), sum(1)], spots.at(-1) ?? [0, 0])).toBeLessThan(0.06)
    }),
  )
})

test('numbers are written as briefly as SVG allows', () => {
  expect(
    polyline([
      [0.5, -0.25],
      [0.55, 12],
      [0, 0],
    ]),
  ).toBe('M.5-.2l.1 12.2l-.6-12')
})
