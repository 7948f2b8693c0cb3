import type { Ask, Language } from '@/prisma/client/enums'
import type { MemberKey } from '../cast'

export interface SeedPost {
  author: MemberKey
  language: Language
  /** Since the thread's start. */
  hours: number
  body: string
}

export interface SeedThread {
  id: string
  title: string
  language: Language
  asks: Ask[]
  author: MemberKey
  /** How long before the seed is loaded the thread was started. */
  daysAgo: number
  /** The first is by `author` at hour 0. */
  posts: SeedPost[]
}
