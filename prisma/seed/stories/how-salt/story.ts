import type { SeedStory } from '../story'
import { en } from './en'
import { id } from './id'
import { vi } from './vi'

export const howSalt: SeedStory = {
  id: 'story-how-salt',
  slug: 'how-salt-is-it-this-morning',
  kind: 'achievement',
  subject: 'hanh',
  field: 'Aquaculture',
  fields: { en: 'Aquaculture', id: 'Budi daya perairan', vi: 'Nuôi trồng thủy sản' },
  country: 'VN',
  originalLanguage: 'vi',
  texts: { en, id, vi },
}
