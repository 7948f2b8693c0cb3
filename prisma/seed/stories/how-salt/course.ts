import type { Course } from '../story'

export const course: Course = [
  { kind: 'source', year: 1989, current: 1 },
  { kind: 'bridge', year: 1999, until: 2003, current: 2 },
  { kind: 'rapids', year: 2011, until: 2012, current: 3 },
  { kind: 'pool', year: 2014, until: 2016, current: 3 },
  { kind: 'confluence', year: 2017, current: 5 },
  { kind: 'waterfall', year: 2018, current: 1 },
  { kind: 'tributary', year: 2019, current: 1 },
  { kind: 'confluence', year: 2020, current: 3 },
  { kind: 'sea', year: 2024, current: 5 },
]
