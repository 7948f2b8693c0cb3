import type { SeedStory } from '../story'
import { en } from './en'
import { id } from './id'
import { vi } from './vi'

export const tooManyFours: SeedStory = {
  id: 'story-too-many-fours',
  slug: 'too-many-fours',
  kind: 'caseStudy',
  subject: 'bronwen',
  field: 'Veterinary epidemiology',
  fields: { en: 'Veterinary epidemiology', id: 'Epidemiologi veteriner', vi: 'Dịch tễ học thú y' },
  country: 'GB',
  originalLanguage: 'en',
  texts: { en, id, vi },
}
