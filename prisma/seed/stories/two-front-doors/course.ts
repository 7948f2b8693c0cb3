import type { Course } from '../story'

export const course: Course = [
  { kind: 'source', year: 1989, current: 1 },
  { kind: 'tributary', year: 1999, current: 2 },
  { kind: 'rapids', year: 2006, until: 2010, current: 2 },
  { kind: 'fork', year: 2010, current: 2 },
  { kind: 'bridge', year: 2013, current: 3 },
  { kind: 'waterfall', year: 2016, current: 3 },
  { kind: 'pool', year: 2017, current: 3 },
  { kind: 'confluence', year: 2019, current: 4 },
  { kind: 'sea', year: 2024, current: 5 },
]
