import type { Course } from '../story'

export const course: Course = [
  { kind: 'source', year: 1975, current: 1 },
  { kind: 'tributary', year: 1988, current: 2 },
  { kind: 'fork', year: 1995, current: 2 },
  { kind: 'rapids', year: 2000, until: 2005, current: 3 },
  { kind: 'waterfall', year: 2006, current: 2 },
  { kind: 'bridge', year: 2007, current: 3 },
  { kind: 'rapids', year: 2009, current: 3 },
  { kind: 'tributary', year: 2010, current: 4 },
  { kind: 'confluence', year: 2011, current: 4 },
  { kind: 'waterfall', year: 2012, current: 2 },
  { kind: 'sea', year: 2025, current: 5 },
]
