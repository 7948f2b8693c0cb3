import type { Course } from '../story'

export const course: Course = [
  { kind: 'source', year: 1975, current: 1 },
  { kind: 'tributary', year: 1988, current: 3 },
  { kind: 'fork', year: 1994, current: 2 },
  { kind: 'pool', year: 1995, until: 2001, current: 1 },
  { kind: 'tributary', year: 2004, current: 3 },
  { kind: 'waterfall', year: 2008, current: 2 },
  { kind: 'bridge', year: 2012, current: 4 },
  { kind: 'rapids', year: 2012, until: 2013, current: 3 },
  { kind: 'confluence', year: 2019, current: 4 },
  { kind: 'sea', year: 2025, current: 5 },
]
