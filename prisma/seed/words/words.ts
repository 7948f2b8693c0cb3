import type { MemberKey } from '../cast'
import type { NeighbourKey } from '../neighbours'
import { castWords } from './cast'
import { indonesia } from './indonesia'
import { uk } from './uk'
import { vietnam } from './vietnam'

/** What a member says of herself: who she is, what one may ask her for, and what she needs. */
export type Words = { bio: string; offer: string; seek: string }

/** In her own language; a few leave a part empty. The cast says who she is in `../cast`. */
export const wordsOf: Record<NeighbourKey, Words> & Record<MemberKey, Omit<Words, 'bio'>> = {
  ...castWords,
  ...uk,
  ...indonesia,
  ...vietnam,
}
