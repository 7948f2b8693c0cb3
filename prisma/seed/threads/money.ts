import { ownPocket } from './money/own-pocket'
import { partners } from './money/partners'
import { fortyTwo, signedFor } from './money/signed-for'
import { snails } from './money/snails'
import { companyReadsFirst, fivePerCent } from './money/strings'
import { underspend } from './money/underspend'
import { hostLetter, notOnTheGrant } from './money/whose-name'
import type { SeedThread } from './thread'

export const moneyThreads: SeedThread[] = [
  underspend,
  partners,
  ownPocket,
  snails,
  companyReadsFirst,
  notOnTheGrant,
  signedFor,
  fivePerCent,
  fortyTwo,
  hostLetter,
]
