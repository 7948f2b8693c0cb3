import fc from 'fast-check'
import { type Counts, groupsOf, least, missing } from './grouping'

const bands = (...counts: number[]): Counts => counts.map((count, index) => ({ key: `band${index}`, count }))
const shown = (counts: Counts, inOrder: boolean) =>
  groupsOf(counts, inOrder)?.map(({ keys, count }) => [keys.join('+').replaceAll('band', ''), count])

test('bands join their smaller neighbour until none is small', () => {
  expect(shown(bands(2, 9, 6, 4, 1), true)).toEqual([
    ['0+1', 11],
    ['2', 6],
    ['3+4', 5],
  ])
})

test('values without an order are pooled, and the pool is not small either', () => {
  expect(shown(bands(9, 1, 6, 2), false)).toEqual([
    ['0', 9],
    ['1+3+2', 9],
  ])
})

test('fewer than five people are shown in no groups', () => expect(groupsOf(bands(2, 2), true)).toBeNull())

test('what nobody has is missing, and no group', () => {
  expect(missing(bands(5, 0, 5, 0))).toEqual(['band1', 'band3'])
  expect(shown(bands(5, 0, 5), true)).toEqual([
    ['0', 5],
    ['2', 5],
  ])
})

test('whatever the numbers: everybody is counted once, and no group is smaller than five', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 13 })
  fc.assert(
    fc.property(counts, fc.boolean(), (numbers, inOrder) => {
      const groups = groupsOf(bands(...numbers), inOrder)
      const all = numbers.reduce((a, b) => a + b, 0)
      if (!groups) return all < least
      const keys = groups.flatMap((group) => group.keys)
      return (
        groups.every(({ count }) => count >= least) &&
        groups.reduce((total, { count }) => total + count, 0) === all &&
        new Set(keys).size === keys.length
      )
    }),
  )
})
