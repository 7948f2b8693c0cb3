import { beforeTheGavel } from './between-languages/before-the-gavel'
import { bird } from './between-languages/bird'
import { eightHundred } from './between-languages/eight-hundred'
import { fickleUniforms } from './between-languages/fickle-uniforms'
import { fridges } from './between-languages/fridges'
import { funnyInPolish } from './between-languages/funny-in-polish'
import { iDontThinkSo } from './between-languages/i-dont-think-so'
import { knowsHowToWait } from './between-languages/knows-how-to-wait'
import { nineteenSeconds } from './between-languages/nineteen-seconds'
import { outwith } from './between-languages/outwith'
import type { SeedThread } from './thread'

export const betweenLanguagesThreads: SeedThread[] = [
  outwith,
  fridges,
  funnyInPolish,
  eightHundred,
  beforeTheGavel,
  nineteenSeconds,
  fickleUniforms,
  knowsHowToWait,
  iDontThinkSo,
  bird,
]
