import { momentLimits } from './moment'
import { momentSchema, momentsSchema } from './schema'

const source = { kind: 'source', title: 'A borrowed telescope', current: 1 }

test.each([
  ['the least it needs', {}],
  ['a span within one year', { year: 2001, until: 2001 }],
  ['words, a helper and a lesson', { words: 'One night.', who: 'my aunt', learned: 'Ask.' }],
  ['the longest title', { title: 'x'.repeat(momentLimits.title) }],
])('a moment is valid with %s', (_, more) => {
  expect(momentSchema.safeParse({ ...source, ...more }).success).toBe(true)
})

test.each([
  ['an unknown kind', { kind: 'lake' }],
  ['no title', { title: '  ' }],
  ['a title too long', { title: 'x'.repeat(momentLimits.title + 1) }],
  ['words too long', { words: 'x'.repeat(momentLimits.words + 1) }],
  ['a helper too long', { who: 'x'.repeat(momentLimits.who + 1) }],
  ['a lesson too long', { learned: 'x'.repeat(momentLimits.learned + 1) }],
  ['a current beyond flood', { current: 6 }],
  ['a current between two', { current: 2.5 }],
  ['a year as text', { year: '2001' }],
  ['a span that ends before it begins', { year: 2005, until: 2001 }],
  ['a span without a beginning', { until: 2001 }],
])('a moment is refused with %s', (_, more) => {
  expect(momentSchema.safeParse({ ...source, ...more }).success).toBe(false)
})

test('a journey has three to twelve moments', () => {
  const journey = (count: number) => momentsSchema.safeParse(Array(count).fill(source)).success
  expect([2, 3, 12, 13].map(journey)).toEqual([false, true, true, false])
})
