import { halfTime } from './promotion/half-time'
import { indexLost } from './promotion/index-lost'
import { aLetter, notAPaper } from './promotion/letters'
import { notYet } from './promotion/not-yet'
import { onePaper } from './promotion/one-paper'
import { doYouTell, passedAlone } from './promotion/telling'
import { inEnglish, viceDean } from './promotion/two-ladders'
import type { SeedThread } from './thread'

export const promotionThreads: SeedThread[] = [
  notYet,
  indexLost,
  onePaper,
  halfTime,
  viceDean,
  aLetter,
  inEnglish,
  doYouTell,
  notAPaper,
  passedAlone,
]
