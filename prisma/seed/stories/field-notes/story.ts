import type { SeedStory } from '../story'
import { en } from './en'
import { id } from './id'
import { vi } from './vi'

export const fieldNotes: SeedStory = {
  id: 'story-field-notes',
  slug: 'from-field-notes-to-faculty',
  kind: 'achievement',
  subject: 'ngoc',
  field: 'Ecology',
  fields: { en: 'Ecology', id: 'Ekologi', vi: 'Sinh thái học' },
  country: 'VN',
  originalLanguage: 'vi',
  texts: { en, id, vi },
}
