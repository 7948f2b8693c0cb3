import type { Moment } from '@/lib/river/moment'
import type { Language, StoryKind } from '@/prisma/client/enums'
import type { CastMember, Country } from '../cast'
import type { PersonKey } from '../neighbours'

/** A woman whose story is told but who doesn't sign in. */
export type NamedPerson = Omit<CastMember, 'key' | 'email' | 'roles'>

export interface StoryText {
  title: string
  standfirst: string
  body: string
  moments: Moment[]
}

export interface SeedStory {
  id: string
  slug: string
  kind: StoryKind
  subject: PersonKey | NamedPerson
  /** In English; `fields` says the same in all languages. */
  field: string
  fields: Record<Language, string>
  country: Country
  originalLanguage: Language
  /** In the original language, and in those it was translated into. */
  texts: Partial<Record<Language, StoryText>>
}

/** What is the same in every language: where the river runs and how strongly. */
export type Course = Pick<Moment, 'kind' | 'year' | 'until' | 'current'>[]

export type MomentWords = Pick<Moment, 'title' | 'words' | 'who' | 'learned'>

/** Puts one language's words on the course, moment by moment. */
export function flow(course: Course, words: MomentWords[]): Moment[] {
  if (course.length !== words.length)
    throw new Error(`${words.length} moments told for a course of ${course.length}`)
  return course.map((place, index) => ({ title: '', ...words[index], ...place }))
}
