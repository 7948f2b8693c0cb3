import type { Course } from '../story'

export const course: Course = [
  { kind: 'source', year: 1976, current: 1 },
  { kind: 'tributary', year: 1989, current: 2 },
  { kind: 'fork', year: 1996, current: 3 },
  { kind: 'tributary', year: 1997, current: 3 },
  { kind: 'rapids', year: 1998, until: 2009, current: 2 },
  { kind: 'bridge', year: 2010, current: 4 },
  { kind: 'waterfall', year: 2011, until: 2012, current: 2 },
  { kind: 'pool', year: 2012, current: 1 },
  { kind: 'confluence', year: 2014, current: 4 },
  { kind: 'sea', year: 2025, current: 5 },
]
