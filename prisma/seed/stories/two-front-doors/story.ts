import type { SeedStory } from '../story'
import { en } from './en'
import { id } from './id'
import { vi } from './vi'

export const twoFrontDoors = {
  id: 'story-two-front-doors',
  slug: 'the-lab-with-two-front-doors',
  kind: 'caseStudy',
  subject: {
    id: 'member-endang',
    name: 'Endang Puspitasari',
    callName: 'Endang',
    institution: 'kaliBrantas',
    country: 'ID',
    locale: 'id',
    timeZone: 'Asia/Jakarta',
    field: 'Ilmu material',
    careerStep: 'executive',
    bio: 'Peneliti keramik zirkonia; sejak 2024 wakil rektor bidang riset, dan masih memegang satu kunci ruang difraksi.',
  },
  field: 'Materials science',
  fields: { en: 'Materials science', id: 'Ilmu material', vi: 'Khoa học vật liệu' },
  country: 'ID',
  originalLanguage: 'id',
  texts: { en, id, vi },
} satisfies SeedStory
