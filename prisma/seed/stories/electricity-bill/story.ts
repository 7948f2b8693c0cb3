import type { SeedStory } from '../story'
import { en } from './en'
import { id } from './id'
import { vi } from './vi'

export const electricityBill: SeedStory = {
  id: 'story-electricity-bill',
  slug: 'the-electricity-bill-for-room-402',
  kind: 'caseStudy',
  subject: 'khanh',
  field: 'Data science',
  fields: { en: 'Data science', id: 'Sains data', vi: 'Khoa học dữ liệu' },
  country: 'VN',
  originalLanguage: 'vi',
  texts: { en, id, vi },
}
