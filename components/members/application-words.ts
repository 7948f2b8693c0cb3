import type { ReactNode } from 'react'
import type { FieldErrors } from 'react-hook-form'
import type { z } from 'zod'
import { fill, type IssueKey, issueKeys, issueSentence } from '@/lib/core/issues'
import type { applicationSchema } from '@/lib/members/joining/schema'
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

/** Says an issue found in the browser as the server would say it. */
export const sayIssue = (sentences: Sentences) => (issue: object & { code: string }) => {
  const { key, values } = issueSentence({ message: '', ...issue } as Parameters<typeof issueSentence>[0])
  return fill(sentences[key], values)
}

/** One sentence a field. A message that the schema names itself is a key. */
export function sentencesOf(errors: FieldErrors<Typed>, sentences: Sentences): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([name, error]) => {
      const message = String(error?.message ?? '')
      const key = issueKeys.find((one) => one === message)
      return [name, key ? sentences[key] : message]
    }),
  )
}
