import type { Course } from '../story'

export const course: Course = [
  { kind: 'source', year: 1977, current: 1 },
  { kind: 'tributary', year: 1992, current: 3 },
  { kind: 'rapids', year: 2001, current: 5 },
  { kind: 'fork', year: 2004, current: 2 },
  { kind: 'waterfall', year: 2006, current: 2 },
  { kind: 'bridge', year: 2006, current: 3 },
  { kind: 'rapids', year: 2008, until: 2011, current: 4 },
  { kind: 'confluence', year: 2013, current: 4 },
  { kind: 'sea', year: 2021, current: 4 },
]
