import type { Course } from '../story'

export const course: Course = [
  { kind: 'source', year: 2002, current: 1 },
  { kind: 'rapids', year: 2017, until: 2020, current: 3 },
  { kind: 'fork', year: 2020, current: 5 },
  { kind: 'waterfall', year: 2022, current: 2 },
  { kind: 'bridge', year: 2023, current: 4 },
  { kind: 'sea', year: 2024, current: 3 },
]
