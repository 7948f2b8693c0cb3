import { type Group, groupsOf, least } from './grouping'

/** How many people have both values. */
export type Pairs = readonly { row: string; column: string; count: number }[]
export type Axis = { keys: readonly string[]; inOrder: boolean }
export type Crossing = { rows: Group[]; columns: Group[]; cells: number[][] }

const total = (pairs: Pairs, side: 'row' | 'column', { keys, inOrder }: Axis) =>
  groupsOf(
    keys.map((key) => ({
      key,
      count: pairs.reduce((all, pair) => (pair[side] === key ? all + pair.count : all), 0),
    })),
    inOrder,
  )

const cellsOf = (pairs: Pairs, rows: Group[], columns: Group[]) =>
  rows.map((row) =>
    columns.map((column) =>
      pairs.reduce(
        (all, pair) =>
          row.keys.includes(pair.row) && column.keys.includes(pair.column) ? all + pair.count : all,
        0,
      ),
    ),
  )

/** Joins the group at `at` with a neighbour, or with the smallest other where there is no order. */
function joinAt(groups: Group[], at: number, inOrder: boolean): Group[] {
  const others = groups.map((_, index) => index).filter((index) => index !== at)
  const near = inOrder ? others.filter((index) => Math.abs(index - at) === 1) : others
  const partner = near.reduce((a, b) => ((groups[b]?.count ?? 0) < (groups[a]?.count ?? 0) ? b : a))
  const [one, two] = [groups[Math.min(at, partner)], groups[Math.max(at, partner)]]
  if (!one || !two) return groups
  const joined = { keys: [...one.keys, ...two.keys], count: one.count + two.count }
  return groups.flatMap((group) => (group === one ? [joined] : group === two ? [] : [group]))
}

const findSmall = (cells: number[][]) =>
  cells
    .flatMap((line, row) => line.map((count, column) => ({ row, column, count })))
    .find(({ count }) => count > 0 && count < least)

/**
 * Two properties against each other. Rows and columns are joined until every cell holds nobody or at least five;
 * null where there are not five people in all.
 */
export function cross(pairs: Pairs, rowAxis: Axis, columnAxis: Axis): Crossing | null {
  let [rows, columns] = [total(pairs, 'row', rowAxis), total(pairs, 'column', columnAxis)]
  if (!rows || !columns) return null
  for (;;) {
    const cells = cellsOf(pairs, rows, columns)
    const small = findSmall(cells)
    if (!small) return { rows, columns, cells }
    const [row, column] = [rows[small.row], columns[small.column]]
    const byRow = columns.length === 1 || (rows.length > 1 && (row?.count ?? 0) <= (column?.count ?? 0))
    if (byRow) rows = joinAt(rows, small.row, rowAxis.inOrder)
    else columns = joinAt(columns, small.column, columnAxis.inOrder)
  }
}
