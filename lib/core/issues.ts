import type { z } from 'zod'

/** The sentence for one zod issue: a key of `core.errors` and what to fill in. */
export type IssueSentence = { key: IssueKey; values: Record<string, number> }
export const issueKeys = [
  'required',
  'tooLong',
  'tooShort',
  'tooMany',
  'tooFew',
  'email',
  'choice',
  'agree',
  'timeZone',
  'orcid',
  'wrong',
] as const
export type IssueKey = (typeof issueKeys)[number]

/** What any zod issue may carry that a sentence is made of. */
type Issue = Pick<z.core.$ZodIssue, 'code' | 'message'> & {
  origin?: unknown
  minimum?: unknown
  maximum?: unknown
  format?: unknown
  input?: unknown
}

/**
 * Chooses the sentence for an issue. A schema may name its own key as the issue's message,
 * written `core.errors.<key>` in the message files.
 */
export function issueSentence(issue: Issue): IssueSentence {
  const own = issueKeys.find((key) => key === issue.message)
  if (own) return { key: own, values: {} }
  if (issue.code === 'too_big')
    return { key: issue.origin === 'array' ? 'tooMany' : 'tooLong', values: { max: Number(issue.maximum) } }
  if (issue.code === 'too_small') {
    if (Number(issue.minimum) <= 1) return { key: 'required', values: {} }
    return { key: issue.origin === 'array' ? 'tooFew' : 'tooShort', values: { min: Number(issue.minimum) } }
  }
  if (issue.code === 'invalid_format')
    return { key: issue.format === 'email' ? 'email' : 'wrong', values: {} }
  if (issue.code === 'invalid_value') return { key: 'choice', values: {} }
  if (issue.code === 'invalid_type') return { key: 'required', values: {} }
  return { key: 'wrong', values: {} }
}

/** Fills `{name}` in a sentence; the same on the server and in a form before it is sent. */
export const fill = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )

/**
 * One sentence a field, the first one found.
 * @param sentences the texts of `core.errors`
 */
export function fieldSentences(
  issues: readonly z.core.$ZodIssue[],
  sentences: Record<IssueKey, string>,
): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of issues) {
    const { key, values } = issueSentence(issue)
    fields[String(issue.path[0] ?? '')] ??= fill(sentences[key], values)
  }
  return fields
}
