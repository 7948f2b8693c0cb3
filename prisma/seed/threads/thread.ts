import type { Ask, Language } from '@/prisma/client/enums'
import type { PersonKey } from '../neighbours'

export interface SeedPost {
  author: PersonKey
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
  author: PersonKey
  /** How long before the seed is loaded the thread was started: days, not whole ones. */
  daysAgo: number
  /** The first is by `author` at hour 0. */
  posts: SeedPost[]
}

const day = 86_400_000

/**
 * Days from now back to the last such weekday (0 is Sunday) and UTC hour at least `atLeast` days ago,
 * so that "on Monday" in a post is a Monday whenever the seed is loaded.
 */
export function daysSince(weekday: number, hourUtc: number, atLeast: number, now = new Date()): number {
  const start = new Date(now.getTime() - atLeast * day)
  start.setUTCHours(hourUtc, 10, 0, 0)
  const back = (start.getUTCDay() - weekday + 7) % 7
  start.setUTCDate(start.getUTCDate() - back)
  if (start.getTime() > now.getTime() - atLeast * day) start.setUTCDate(start.getUTCDate() - 7)
  return (now.getTime() - start.getTime()) / day
}
