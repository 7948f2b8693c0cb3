import type { SeedStory } from '../story'
import { en } from './en'
import { id } from './id'
import { vi } from './vi'

export const sundayWatch: SeedStory = {
  id: 'story-sunday-watch',
  slug: 'notes-for-the-sunday-watch',
  kind: 'achievement',
  subject: 'thanh',
  field: 'Solid-state physics',
  fields: { en: 'Solid-state physics', id: 'Fisika zat padat', vi: 'Vật lý chất rắn' },
  country: 'VN',
  originalLanguage: 'vi',
  texts: { en, id, vi },
}
