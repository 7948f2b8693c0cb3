import { firstHire } from './first-year/first-hire'
import { firstLetters } from './first-year/first-letters'
import { freezer } from './first-year/freezer'
import { likeAFamily } from './first-year/like-a-family'
import { microscope } from './first-year/microscope'
import { nightMessages } from './first-year/night-messages'
import { politeLetter } from './first-year/polite-letter'
import { retiring } from './first-year/retiring'
import { sevenNods } from './first-year/seven-nods'
import { technician } from './first-year/technician'
import { threeWeeks } from './first-year/three-weeks'
import type { SeedThread } from './thread'

export const firstYearThreads: SeedThread[] = [
  threeWeeks,
  technician,
  likeAFamily,
  microscope,
  nightMessages,
  politeLetter,
  freezer,
  retiring,
  firstLetters,
  firstHire,
  sevenNods,
]
