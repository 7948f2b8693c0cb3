import type { SeedStory } from '../story'
import { en } from './en'
import { id } from './id'
import { vi } from './vi'

export const unconnectedWithTheSpecimen: SeedStory = {
  id: 'story-unconnected-with-the-specimen',
  slug: 'for-reasons-unconnected-with-the-specimen',
  kind: 'achievement',
  subject: 'joanne',
  field: 'Mechanical engineering',
  fields: { en: 'Mechanical engineering', id: 'Teknik mesin', vi: 'Kỹ thuật cơ khí' },
  country: 'GB',
  originalLanguage: 'en',
  texts: { en, id, vi },
}
