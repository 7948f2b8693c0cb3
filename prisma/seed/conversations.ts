import { betweenLanguages } from './spaces/between-languages'
import { firstYear } from './spaces/first-year'
import { labsAndFamilies } from './spaces/labs-and-families'
import { money } from './spaces/money'
import { newHeads } from './spaces/new-heads'
import { promotion } from './spaces/promotion'
import type { SeedSpace } from './spaces/space'

/** The spaces of the sample community with what is said in them. */
export const spaces: SeedSpace[] = [newHeads, firstYear, promotion, money, labsAndFamilies, betweenLanguages]
