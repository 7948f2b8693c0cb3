import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { fieldSentences, issueKeys, type IssueKey } from './issues'

const sentences = (
  JSON.parse(readFileSync('messages/en/core.json', 'utf8')) as { errors: Record<IssueKey, string> }
).errors

const issuesOf = (schema: z.ZodType, input: unknown) => schema.safeParse(input).error?.issues ?? []

describe('fieldSentences', () => {
  it('has a sentence for every key', () => {
    for (const key of issueKeys) expect(sentences[key]).toBeTruthy()
  })

  it('says beside the field what is wrong, the limit included', () => {
    const schema = z.object({
      name: z.string().min(1).max(5),
      email: z.email(),
      kind: z.enum(['a', 'b']),
      text: z.string().min(3),
    })
    const fields = fieldSentences(
      issuesOf(schema, { name: 'too long', email: 'x', kind: 'c', text: 'ab' }),
      sentences,
    )
    expect(fields).toEqual({
      name: 'This is too long: at most 5 characters.',
      email: sentences.email,
      kind: sentences.choice,
      text: 'This is too short: at least 3 characters.',
    })
  })

  it('asks for what is missing or empty', () => {
    const schema = z.object({ name: z.string().min(1), other: z.string() })
    expect(fieldSentences(issuesOf(schema, { name: '' }), sentences)).toEqual({
      name: sentences.required,
      other: sentences.required,
    })
  })

  it('uses the key a schema names itself', () => {
    const schema = z.object({ charter: z.literal('yes', { error: 'agree' }) })
    expect(fieldSentences(issuesOf(schema, {}), sentences)).toEqual({ charter: sentences.agree })
  })
})
