import { coldRoom } from './labs-and-families/cold-room'
import { fieldSeason } from './labs-and-families/field-season'
import { fiveDays } from './labs-and-families/five-days'
import { followHim } from './labs-and-families/follow-him'
import { fortnight } from './labs-and-families/fortnight'
import { fourOclock } from './labs-and-families/four-oclock'
import { fourPointTwo } from './labs-and-families/four-point-two'
import { freeThatWeek } from './labs-and-families/free-that-week'
import { livesNear } from './labs-and-families/lives-near'
import { sameDepartment } from './labs-and-families/same-department'
import type { SeedThread } from './thread'

export const labsAndFamiliesThreads: SeedThread[] = [
  fieldSeason,
  followHim,
  fiveDays,
  livesNear,
  fortnight,
  coldRoom,
  freeThatWeek,
  fourOclock,
  sameDepartment,
  fourPointTwo,
]
