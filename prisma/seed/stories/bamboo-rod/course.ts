import type { Course } from '../story'

export const course: Course = [
  { kind: 'source', year: 1974, current: 1 },
  { kind: 'tributary', year: 1985, current: 2 },
  { kind: 'rapids', year: 1990, until: 1996, current: 4 },
  { kind: 'fork', year: 1996, current: 2 },
  { kind: 'confluence', year: 1999, current: 3 },
  { kind: 'rapids', year: 2001, until: 2004, current: 3 },
  { kind: 'pool', year: 2005, current: 2 },
  { kind: 'bridge', year: 2006, current: 4 },
  { kind: 'waterfall', year: 2007, current: 2 },
  { kind: 'tributary', year: 2013, current: 4 },
  { kind: 'rapids', year: 2018, until: 2020, current: 5 },
  { kind: 'sea', year: 2024, current: 5 },
]
