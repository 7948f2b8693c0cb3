import type { Course } from '../story'

export const course: Course = [
  { kind: 'source', year: 1973, current: 2 },
  { kind: 'confluence', year: 1983, current: 5 },
  { kind: 'waterfall', year: 1987, current: 2 },
  { kind: 'pool', year: 1987, until: 1990, current: 1 },
  { kind: 'bridge', year: 1991, current: 2 },
  { kind: 'tributary', year: 1995, until: 1999, current: 3 },
  { kind: 'confluence', year: 2003, current: 4 },
  { kind: 'fork', year: 2013, current: 3 },
  { kind: 'rapids', year: 2022, current: 2 },
  { kind: 'pool', year: 2022, current: 3 },
  { kind: 'sea', year: 2024, current: 4 },
]
