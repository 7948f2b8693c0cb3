import { bambooRod } from './bamboo-rod/story'
import { clearDrops } from './clear-drops/story'
import { electricityBill } from './electricity-bill/story'
import { fieldNotes } from './field-notes/story'
import { fifteenCentimetres } from './fifteen-centimetres/story'
import { fourthCommittee } from './fourth-committee/story'
import { howSalt } from './how-salt/story'
import type { SeedStory } from './story'
import { sundayWatch } from './sunday-watch/story'
import { tooManyFours } from './too-many-fours/story'
import { twoFrontDoors } from './two-front-doors/story'
import { unconnectedWithTheSpecimen } from './unconnected-with-the-specimen/story'
import { useByDate } from './use-by-date/story'

/** The gallery of the sample community, newest first. */
export const stories: SeedStory[] = [
  twoFrontDoors,
  fourthCommittee,
  fieldNotes,
  clearDrops,
  fifteenCentimetres,
  electricityBill,
  unconnectedWithTheSpecimen,
  sundayWatch,
  bambooRod,
  tooManyFours,
  howSalt,
  useByDate,
]
