import type { SeedStory } from '../story'
import { en } from './en'
import { id } from './id'
import { vi } from './vi'

export const clearDrops: SeedStory = {
  id: 'story-clear-drops',
  slug: 'the-drops-that-stayed-clear',
  kind: 'achievement',
  subject: 'margaret',
  field: 'Structural biology',
  fields: { en: 'Structural biology', id: 'Biologi struktural', vi: 'Sinh học cấu trúc' },
  country: 'GB',
  originalLanguage: 'en',
  texts: { en, id, vi },
}
