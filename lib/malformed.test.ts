import { globSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import {
  addressSchema,
  addressTokenSchema,
  approvalSchema,
  recoverySchema,
} from '@/lib/access/address/schema'
import { memberSchema, roleSchema } from '@/lib/access/roles/schema'
import { codeSchema, signInSchema } from '@/lib/access/sign-in/schema'
import { messageDraftSchema, messageSchema, takeBackSchema } from '@/lib/conversations/schema'
import { idSchema } from '@/lib/core/id'
import { fieldSentences, type IssueKey, issueKeys } from '@/lib/core/issues'
import { formValues } from '@/lib/core/result'
import {
  answerSchema,
  knockSchema,
  leaveSchema,
  memberOfSchema,
  suggestionSchema,
  verdictSchema,
} from '@/lib/forum/memberships/schema'
import {
  archiveSchema,
  changedSpaceSchema,
  involvementSchema,
  joinSchema,
  newSpaceSchema,
} from '@/lib/forum/spaces/schema'
import { messageReportSchema, postReportSchema, caseVerdictSchema } from '@/lib/moderation/schema'
import { editSchema, previewSchema, retractSchema } from '@/lib/forum/posts/schema'
import {
  careSchema,
  draftSchema,
  replySchema,
  spaceReadSchema,
  threadSchema,
} from '@/lib/forum/threads/schema'
import { blockSchema } from '@/lib/members/blocks/schema'
import {
  acceptanceSchema,
  declineSchema,
  noteSchema,
  ownNoteSchema,
  questionSchema,
} from '@/lib/coordination/applications/schema'
import { invitationSchema, inviteeSchema } from '@/lib/coordination/invitations/schema'
import { chosenSchema, correctedListSchema, listSchema, newListSchema } from '@/lib/coordination/lists/schema'
import { takeUpSchema } from '@/lib/members/invitations/schema'
import { applicationSchema, confirmationSchema, questionAnswerSchema } from '@/lib/members/joining/schema'
import { charterSchema, preferencesSchema } from '@/lib/members/settings/schema'
import { privacySchema, profileSchema } from '@/lib/members/profile/schema'
import {
  answerEditionSchema,
  beginSchema,
  curatedSchema,
  factsSchema,
  riverSchema,
  tellingSchema,
  wishesSchema,
} from '@/lib/stories/curation/schema'
import { withdrawalSchema } from '@/lib/stories/schema'
import { textDraftSchema, textPreviewSchema, textReturnSchema, textSchema } from '@/lib/texts/schema'

const schemas = {
  ...{ addressSchema, addressTokenSchema, approvalSchema, recoverySchema, memberSchema, roleSchema },
  ...{ codeSchema, signInSchema, involvementSchema, joinSchema, draftSchema, replySchema, threadSchema },
  ...{ applicationSchema, confirmationSchema, questionAnswerSchema, takeUpSchema },
  ...{ acceptanceSchema, declineSchema, noteSchema, ownNoteSchema, questionSchema },
  ...{ invitationSchema, inviteeSchema, chosenSchema, correctedListSchema, listSchema, newListSchema },
  ...{ charterSchema, preferencesSchema },
  ...{ careSchema, spaceReadSchema, editSchema, previewSchema, retractSchema },
  ...{ answerSchema, knockSchema, leaveSchema, memberOfSchema, suggestionSchema, verdictSchema },
  ...{ archiveSchema, changedSpaceSchema, newSpaceSchema },
  ...{ messageReportSchema, postReportSchema, caseVerdictSchema },
  ...{
    answerEditionSchema,
    beginSchema,
    curatedSchema,
    factsSchema,
    riverSchema,
    tellingSchema,
    wishesSchema,
  },
  ...{ privacySchema, profileSchema },
  ...{ messageSchema, messageDraftSchema, takeBackSchema, blockSchema },
  ...{ textDraftSchema, textPreviewSchema, textReturnSchema, textSchema },
  ...{ withdrawalSchema, sessionSchema: z.object({ id: idSchema }) },
}

const bits = [
  ...[
    '',
    ' ',
    '\0',
    '\ud800',
    '\n',
    '\u202e',
    '\u0301',
    'ﷺ',
    '👩🏽‍🔬',
    '＠',
    '@',
    '.',
    '-',
    '_',
    '/',
    '\\',
    '%00',
    ':',
    '?',
  ],
  ...[
    'a',
    'A',
    '0',
    '-1',
    '1e309',
    'NaN',
    'null',
    'true',
    'yes',
    'en',
    'GB',
    'everything',
    'thread:',
    'space:',
    '/en/',
  ],
  ...[
    '<script>',
    '{{',
    '${',
    "'--",
    '[]',
    '{}',
    'Europe/London',
    '+99:99',
    'a@b.co',
    '__proto__',
    'constructor',
  ],
]

/** The same for every run: a failure can be seen again. */
function chance(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function malformed(pick: (below: number) => number): string {
  const bit = () => bits[pick(bits.length)] ?? ''
  const kind = pick(10)
  if (kind === 0) return bit().repeat(1 + pick(5000))
  if (kind === 1) return `${bit()}${bit().repeat(20_000)}${bit()}`
  return Array.from({ length: 1 + pick(8) }, bit).join('')
}

/** The fields of a form; those of one that is refined afterwards as well. */
const fieldsOf = (schema: z.ZodObject | z.ZodPipe<z.ZodObject>) =>
  schema instanceof z.ZodPipe ? schema.in.shape : schema.shape

const sentences = Object.fromEntries(issueKeys.map((key) => [key, key])) as Record<IssueKey, string>

test.each(Object.entries<z.ZodObject | z.ZodPipe<z.ZodObject>>(schemas))(
  'a thousand malformed forms are refused by %s with a sentence, never by a fault, and keep nothing PostgreSQL cannot',
  async (_, schema) => {
    const pick = chance(7)
    const names = [...Object.keys(fieldsOf(schema)), '__proto__', 'constructor', 'language']
    for (let n = 0; n < 1000; n++) {
      const form = new FormData()
      for (const name of names)
        for (let times = pick(3); times > 0; times--) form.append(name, malformed(pick))
      const values = formValues(form)
      const parsed = await schema.safeParseAsync(values)
      const kept = JSON.stringify(
        parsed.success ? parsed.data : fieldSentences(parsed.error.issues, sentences),
      )
      expect(kept).not.toContain('\\u0000')
      expect(kept).not.toMatch(/\\ud[89a-f]/i)
      if (!parsed.success) expect(kept).not.toBe('{}')
    }
  },
  20_000,
)

test.each([null, undefined, 1, 'x', [], [{}], new Map(), Object.create(null)])(
  '%p is no form to any of them',
  (sent) => {
    for (const schema of Object.values(schemas)) expect(schema.safeParse(sent).success).toBe(false)
  },
)

test('every schema of every room that an action uses is tried here', () => {
  const used = globSync('lib/**/actions.ts').flatMap((file) => [
    ...new Set([...readFileSync(file, 'utf8').matchAll(/\b(\w+Schema)\b/g)].map(([, name = '']) => name)),
  ])
  expect(used.filter((name) => !(name in schemas) && name !== 'idSchema')).toEqual([])
  expect(used.length).toBeGreaterThan(10)
})
