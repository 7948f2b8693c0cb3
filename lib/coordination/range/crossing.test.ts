import fc from 'fast-check'
import { cross } from './crossing'
import { least } from './grouping'

const rows = { keys: ['r0', 'r1', 'r2', 'r3'], inOrder: true }
const columns = { keys: ['c0', 'c1', 'c2'], inOrder: false }
const pairsOf = (table: number[][]) =>
  table.flatMap((line, row) => line.map((count, column) => ({ row: `r${row}`, column: `c${column}`, count })))

test('rows and columns are joined until every cell holds nobody or at least five', () => {
  const crossing = cross(
    pairsOf([
      [9, 9, 9],
      [7, 1, 6],
      [0, 9, 9],
      [5, 5, 5],
    ]),
    rows,
    columns,
  )
  expect(crossing?.rows.map(({ keys }) => keys.join('+'))).toEqual(['r0', 'r1+r2', 'r3'])
  expect(crossing?.cells).toEqual([
    [9, 9, 9],
    [7, 10, 15],
    [5, 5, 5],
  ])
})

test('whatever the numbers: no small cell, and everybody counted once', () => {
  const table = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }), {
    minLength: 4,
    maxLength: 4,
  })
  fc.assert(
    fc.property(table, (numbers) => {
      const crossing = cross(pairsOf(numbers), rows, columns)
      const all = numbers.flat().reduce((a, b) => a + b, 0)
      if (!crossing) return all < least
      const cells = crossing.cells.flat()
      return cells.every((count) => count === 0 || count >= least) && cells.reduce((a, b) => a + b, 0) === all
    }),
  )
})
