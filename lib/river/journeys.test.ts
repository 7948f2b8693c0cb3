import fc from 'fast-check'
import { glyph } from './glyph'
import { type Moment, momentKinds, momentLimits } from './moment'
import { tallSize } from './piece'
import { tallRiver } from './tall'
import { smallRiver, smallSize, wideRiver, wideSize } from './wide'

const moment: fc.Arbitrary<Moment> = fc.record(
  {
    kind: fc.constantFrom(...momentKinds),
    title: fc.string({ minLength: 1, maxLength: momentLimits.title }),
    year: fc.integer({ min: 1950, max: 2030 }),
    current: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: ['kind', 'title', 'current'] },
)
const journeys = fc.array(moment, { minLength: momentLimits.least, maxLength: momentLimits.most })

type Form = { name: string; width: number; height: number; draw: (moments: Moment[]) => string[] }
const forms: Form[] = [
  { name: 'wide', ...wideSize, draw: (moments) => [wideRiver(moments, { id: 'r' })] },
  { name: 'small', ...smallSize, draw: (moments) => [smallRiver(moments, { id: 'r' })] },
  {
    name: 'tall',
    width: tallSize.width,
    height: tallSize.reach,
    draw: (moments) => tallRiver(moments, { id: 'r' }).flatMap((piece) => [piece.bed, piece.reach]),
  },
]

/** A unit, and what rounding may add to a mirrored bend. */
const slack = 1.2

type Pair = [x: number, y: number]

/** Every spot of a path, controls included: capitals count from the corner, small letters from where the pen stands. */
function spotsOfPath(d: string): Pair[] {
  expect(d).toMatch(/^M[MLQCZqtl\d .-]*$/)
  const spots: Pair[] = []
  let pen: Pair = [0, 0]
  let bend: Pair = pen
  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    expect(numbers).toHaveLength({ M: 2, L: 2, l: 2, t: 2, Q: 4, q: 4, C: 6, Z: 0 }[command] ?? NaN)
    const [x, y] = command === command.toLowerCase() ? pen : [0, 0]
    const told = numbers.flatMap((n, i): Pair[] => (i % 2 ? [] : [[x + n, y + (numbers[i + 1] ?? NaN)]]))
    const mirrored: Pair[] = command === 't' ? [[2 * pen[0] - bend[0], 2 * pen[1] - bend[1]]] : []
    const here = [...mirrored, ...told]
    spots.push(...here)
    bend = here.at(-2) ?? bend
    pen = here.at(-1) ?? pen
  }
  return spots
}

/** Every spot of every path, circle and ellipse. */
function spotsOf(markup: string): Pair[] {
  const paths = [...markup.matchAll(/ d='([^']*)'/g)].flatMap(([, d = '']) => spotsOfPath(d))
  const rounds = [...markup.matchAll(/ cx='([^']*)' cy='([^']*)'/g)].map(([, x, y]): Pair => [
    Number(x),
    Number(y),
  ])
  expect(paths.length).toBeGreaterThan(3)
  return [...paths, ...rounds]
}

describe.each(forms)('the $name river', ({ width, height, draw }) => {
  test('is the same for the same journey', () => {
    fc.assert(
      fc.property(journeys, (moments) => expect(draw(structuredClone(moments))).toEqual(draw(moments))),
    )
  })

  test('stays inside its frame and has no broken number', () => {
    fc.assert(
      fc.property(journeys, (moments) => {
        const markup = draw(moments).join('')
        expect(markup).not.toMatch(/NaN|Infinity|undefined/)
        const spots = spotsOf(markup)
        const outside = spots.filter(
          ([x, y]) => !(x >= -slack && x <= width + slack && y >= -slack && y <= height + slack),
        )
        expect(outside).toEqual([])
      }),
    )
  })

  test('gives each id once and uses only its own', () => {
    fc.assert(
      fc.property(journeys, (moments) => {
        const markup = draw(moments).join('')
        const ids = [...markup.matchAll(/ id='([^']*)'/g)].map(([, id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const [, used] of markup.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(used)
      }),
    )
  })

  test('holds no word of hers, no style element and no colour of its own', () => {
    const told: Moment[] = momentKinds.map((kind) => ({
      kind,
      title: '<script>secret',
      current: 3,
      who: 'secret',
    }))
    const markup = draw(told).join('')
    expect(markup).not.toMatch(/secret|<style|style=|#[0-9a-f]{6}\b/)
  })
})

test('the legend draws each kind differently', () => {
  const drawn = momentKinds.map((kind) => glyph(kind, { id: 'g' }))
  expect(new Set(drawn).size).toBe(momentKinds.length)
  for (const markup of drawn) expect(markup).not.toMatch(/NaN/)
})

test('a small river is remembered for what is drawn of it, and for nothing else', () => {
  const course: Moment[] = (['source', 'rapids', 'sea'] as const).map((kind) => ({
    kind,
    title: kind,
    current: 3,
  }))
  const [first, second, third] = course as [Moment, Moment, Moment]
  const river = (...moments: Moment[]) => smallRiver(moments, { id: 'r' })
  const before = river(first, second, third)
  expect(river({ ...first, title: 'Other', words: 'More' }, second, third)).toBe(before)
  for (const other of [
    { ...second, current: 4 },
    { ...second, year: 1999 },
    { ...second, kind: 'pool' as const },
  ])
    expect(river(first, other, third)).not.toBe(before)
  for (let i = 0; i < 600; i++) smallRiver(course, { id: `other-${i}` })
  expect(river(first, second, third)).toBe(before)
})
