import { fieldNotes } from './field-notes/story'
import { fourthCommittee } from './fourth-committee/story'
import type { SeedStory } from './story'
import { twoFrontDoors } from './two-front-doors/story'

/** The gallery of the sample community, newest first. */
export const stories: SeedStory[] = [twoFrontDoors, fourthCommittee, fieldNotes]
