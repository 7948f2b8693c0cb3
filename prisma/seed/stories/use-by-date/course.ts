import type { Course } from '../story'

export const course: Course = [
  { kind: 'source', year: 1984, current: 1 },
  { kind: 'rapids', year: 1998, current: 4 },
  { kind: 'bridge', year: 2005, until: 2009, current: 3 },
  { kind: 'tributary', year: 2011, until: 2015, current: 4 },
  { kind: 'fork', year: 2018, current: 3 },
  { kind: 'confluence', year: 2023, current: 5 },
  { kind: 'waterfall', year: 2024, current: 2 },
  { kind: 'tributary', year: 2024, current: 3 },
  { kind: 'sea', year: 2027, current: 3 },
]
