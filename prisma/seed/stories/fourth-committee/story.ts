import type { SeedStory } from '../story'
import { en } from './en'
import { id } from './id'
import { vi } from './vi'

export const fourthCommittee: SeedStory = {
  id: 'story-fourth-committee',
  slug: 'saying-no-to-the-fourth-committee',
  kind: 'caseStudy',
  subject: 'helen',
  field: 'Mathematics',
  fields: { en: 'Mathematics', id: 'Matematika', vi: 'Toán học' },
  country: 'GB',
  originalLanguage: 'en',
  texts: { en, id, vi },
}
