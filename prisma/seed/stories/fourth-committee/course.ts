import type { Course } from '../story'

export const course: Course = [
  { kind: 'source', year: 1979, current: 1 },
  { kind: 'tributary', year: 1991, current: 2 },
  { kind: 'rapids', year: 1996, until: 2003, current: 2 },
  { kind: 'fork', year: 2004, current: 3 },
  { kind: 'waterfall', year: 2012, current: 2 },
  { kind: 'bridge', year: 2014, current: 3 },
  { kind: 'rapids', year: 2020, until: 2022, current: 4 },
  { kind: 'pool', year: 2022, until: 2023, current: 3 },
  { kind: 'sea', year: 2024, current: 5 },
]
