import type { SeedStory } from '../story'
import { en } from './en'
import { id } from './id'
import { vi } from './vi'

export const fifteenCentimetres: SeedStory = {
  id: 'story-fifteen-centimetres',
  slug: 'a-knot-every-fifteen-centimetres',
  kind: 'caseStudy',
  subject: 'dewi',
  field: 'Civil engineering',
  fields: { en: 'Civil engineering', id: 'Teknik sipil', vi: 'Kỹ thuật xây dựng' },
  country: 'ID',
  originalLanguage: 'id',
  texts: { en, id, vi },
}
