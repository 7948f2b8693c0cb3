import type { ReactNode } from 'react'
import type { FieldErrors, Resolver } from 'react-hook-form'
import type { z } from 'zod'
import { fieldSentences, type IssueKey } from '@/lib/core/issues'
import { type ApplicationInput, applicationSchema } from '@/lib/members/joining/schema'
import type { Option } from '@/components/ui/input'

/** What is in the fields before it is checked. */
export type Typed = z.input<typeof applicationSchema>

type Group = 'you' | 'work' | 'hopes' | 'more'
type Hinted = 'name' | 'callName' | 'email' | 'spokenLanguages' | 'field' | 'hopes' | 'heard' | 'ageBand'
type Chosen = 'country' | 'stemField' | 'careerStep' | 'experience' | 'ageBand'

export type ApplicationWords = {
  privacy: ReactNode
  all: string
  groups: Record<Group, string>
  labels: Record<Exclude<keyof Typed, 'website'>, string>
  hints: Record<Hinted, string>
  agree: string
  website: string
  send: string
  sending: string
  choose: string
  open: string
  optional: string
  otherLanguages: string
  options: Record<Chosen, Option[]>
  tongues: { own: Option[]; further: Option[] }
}

/** The texts of `core.errors`. */
export type Sentences = Record<IssueKey | 'invalid', string>

/** What is wrong, one sentence a field, as the form's library wants it and in the server's own words. */
export const applicationResolver =
  (sentences: Sentences): Resolver<Typed, unknown, ApplicationInput> =>
  (typed) => {
    const parsed = applicationSchema.safeParse(typed)
    if (parsed.success) return { values: parsed.data, errors: {} }
    const fields = Object.entries(fieldSentences(parsed.error.issues, sentences))
    return {
      values: {},
      errors: Object.fromEntries(fields.map(([name, message]) => [name, { type: 'wrong', message }])),
    }
  }

/** The sentences again, by the names of their fields. */
export const sentencesOf = (errors: FieldErrors<Typed>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, String(error?.message ?? '')]))
