import { chairing } from './new-heads/chairing'
import { deputy } from './new-heads/deputy'
import { ditch } from './new-heads/ditch'
import { formerSupervisor } from './new-heads/former-supervisor'
import { nineSins } from './new-heads/nine-sins'
import { promised } from './new-heads/promised'
import { sinceSeptember } from './new-heads/since-september'
import { steppedDown } from './new-heads/stepped-down'
import { tidyHand } from './new-heads/tidy-hand'
import { whoWasOut } from './new-heads/who-was-out'
import type { SeedThread } from './thread'

export const newHeadsThreads: SeedThread[] = [
  chairing,
  formerSupervisor,
  sinceSeptember,
  promised,
  nineSins,
  ditch,
  whoWasOut,
  deputy,
  tidyHand,
  steppedDown,
]
