import type { SeedStory } from '../story'
import { en } from './en'
import { id } from './id'
import { vi } from './vi'

export const bambooRod: SeedStory = {
  id: 'story-bamboo-rod',
  slug: 'a-bamboo-rod-for-the-kitchen',
  kind: 'achievement',
  subject: 'gusti',
  field: 'Architecture',
  fields: { en: 'Architecture', id: 'Arsitektur', vi: 'Kiến trúc' },
  country: 'ID',
  originalLanguage: 'id',
  texts: { en, id, vi },
}
