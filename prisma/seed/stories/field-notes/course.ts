import type { Course } from '../story'

export const course: Course = [
  { kind: 'source', year: 1992, current: 1 },
  { kind: 'tributary', year: 2009, current: 2 },
  { kind: 'rapids', year: 2013, until: 2016, current: 3 },
  { kind: 'fork', year: 2016, current: 3 },
  { kind: 'waterfall', year: 2017, current: 2 },
  { kind: 'bridge', year: 2018, current: 3 },
  { kind: 'confluence', year: 2021, current: 4 },
  { kind: 'sea', year: 2025, current: 5 },
]
