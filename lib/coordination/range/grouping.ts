/** Nobody is shown in a group of fewer. */
export const least = 5

/** The values of one property with how many have each, in their natural order. */
export type Counts = readonly { key: string; count: number }[]

/** Values shown as one; `count` is the sum. */
export type Group = { keys: string[]; count: number }

const sum = (counts: Counts) => counts.reduce((total, { count }) => total + count, 0)
const join = (a: Group, b: Group): Group => ({ keys: [...a.keys, ...b.keys], count: a.count + b.count })
const isSmall = ({ count }: Group) => count < least

/** Bands in a row: a small one joins its smaller neighbour, until none is small. */
function joinNeighbours(groups: Group[]): Group[] {
  const at = groups.findIndex(isSmall)
  const small = groups[at]
  if (!small || groups.length === 1) return groups
  const [before, after] = [groups[at - 1], groups[at + 1]]
  const withNext = !before || (after !== undefined && after.count < before.count)
  const [from, to] = withNext ? [at, after] : [at - 1, before]
  const joined = withNext && to ? join(small, to) : join(before ?? small, small)
  return joinNeighbours([...groups.slice(0, from), joined, ...groups.slice(from + 2)])
}

/** Values without an order: all small ones become one, and take the smallest of the others along while it is still small. */
function poolSmall(groups: Group[]): Group[] {
  const [large, small] = [groups.filter((one) => !isSmall(one)), groups.filter(isSmall)]
  const [first, ...rest] = small
  if (!first) return groups
  const pool = rest.reduce(join, first)
  if (!isSmall(pool) || large.length === 0) return [...large, pool]
  const smallest = large.reduce((a, b) => (b.count < a.count ? b : a))
  return [...large.filter((one) => one !== smallest), join(pool, smallest)]
}

/**
 * Groups of at least five people each, or null where there are not five in all. Values that nobody has are left out:
 * they are `missing`.
 * @param inOrder whether neighbours belong together, as bands of age do
 */
export function groupsOf(counts: Counts, inOrder: boolean): Group[] | null {
  if (sum(counts) < least) return null
  const groups = counts
    .filter(({ count }) => count > 0)
    .map(({ key, count }): Group => ({ keys: [key], count }))
  return inOrder ? joinNeighbours(groups) : poolSmall(groups)
}

/** Values of which there is nobody yet: whom to look for. */
export const missing = (counts: Counts): string[] =>
  counts.filter(({ count }) => count === 0).map(({ key }) => key)
