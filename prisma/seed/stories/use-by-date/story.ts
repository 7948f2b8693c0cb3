import type { SeedStory } from '../story'
import { en } from './en'
import { id } from './id'
import { vi } from './vi'

export const useByDate: SeedStory = {
  id: 'story-use-by-date',
  slug: 'every-task-has-a-use-by-date',
  kind: 'caseStudy',
  subject: 'ratna',
  field: 'Pharmacy',
  fields: { en: 'Pharmacy', id: 'Farmasi', vi: 'Dược học' },
  country: 'ID',
  originalLanguage: 'id',
  texts: { en, id, vi },
}
