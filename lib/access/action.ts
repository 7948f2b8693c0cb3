import 'server-only'
import { getTranslations } from 'next-intl/server'
import { createSafeActionClient } from 'next-safe-action'
import { z } from 'zod'
import { noteEntrance } from '@/lib/core/entered'
import { Missing, Refusal } from '@/lib/core/errors'
import { fieldSentences, type IssueKey } from '@/lib/core/issues'
import { type Language, languageOf } from '@/lib/core/locale'
import { formValues, type Result } from '@/lib/core/result'
import type { Role } from '@/prisma/client/enums'
import { count, type Limit } from './limits'
import { hasRole, type Viewer } from './policy'
import { getSource } from './source'
import { getViewer } from './viewer'

type Caller = { source: string; language: Language }
type MemberCaller = Caller & { viewer: Viewer }
type Run<S extends z.ZodType, T, C> = (input: z.output<S>, caller: C) => Promise<T>
type Terms = { limit?: Limit }
type Action<T> = (before: Result<T> | null, form: FormData) => Promise<Result<T>>

class SignedOut extends Error {}

/** Turns what was thrown on purpose into data; a fault of ours goes on to the error page and the log. */
function refusalOf(error: Error) {
  if (error instanceof SignedOut)
    return { reason: 'signedOut' as const, sentence: 'core.errors.signedOut', fields: [], values: {} }
  if (!(error instanceof Refusal)) throw error
  const { reason, sentence, fields, values } = error
  return { reason, sentence, fields, values }
}

const client = createSafeActionClient({ handleServerError: refusalOf })

const publicClient = client.use(async ({ next }) => next({ ctx: { source: await getSource() } }))

const memberClient = publicClient.use(async ({ next }) => {
  const viewer = await getViewer()
  if (!viewer) throw new SignedOut()
  return next({ ctx: { viewer } })
})

type Outcome<T> = { issues: readonly z.core.$ZodIssue[] } | { data: T }
type Answer<T> = { data?: Outcome<T>; serverError?: ReturnType<typeof refusalOf> }

/** What the safe action said, as a `Result` in the language of the page the form stood on. */
async function resultOf<T>(answer: Answer<T>, form: FormData, language: Language): Promise<Result<T>> {
  if (answer.data && 'data' in answer.data) return { ok: true, data: answer.data.data }
  const t = await getTranslations({ locale: language })
  const values = formValues(form)
  if (answer.serverError) {
    const { reason, sentence, fields } = answer.serverError
    const message = t(sentence, answer.serverError.values)
    return {
      ok: false,
      reason,
      message,
      values,
      fields: Object.fromEntries(fields.map((name) => [name, message])),
    }
  }
  const sentences = t.raw('core.errors') as Record<IssueKey, string>
  const fields = fieldSentences(answer.data?.issues ?? [], sentences)
  return { ok: false, reason: 'invalid', message: t('core.errors.invalid'), values, fields }
}

async function parseAndRun<S extends z.ZodType, T, C>(
  schema: S,
  form: FormData,
  run: Run<S, T, C>,
  caller: C,
) {
  const parsed = await schema.safeParseAsync(formValues(form))
  return parsed.success ? { data: await run(parsed.data, caller) } : { issues: parsed.error.issues }
}

const languageIn = (form: FormData) => languageOf(formValues(form).language)
const anyForm = z.instanceof(FormData)
/** What isn't a form at all is answered like an empty one. */
const asForm = (sent: unknown) => (sent instanceof FormData ? sent : new FormData())

/** The action that a form calls, in front of a door that wants a form and says what it did. */
const entrance =
  <T>(door: (form: FormData) => Promise<Answer<T>>): Action<T> =>
  async (_, sent) => {
    noteEntrance()
    const form = asForm(sent)
    return resultOf(await door(form), form, languageIn(form))
  }

/** For everybody; limited per source. */
export function publicAction<S extends z.ZodType, T>(
  schema: S,
  run: Run<S, T, Caller>,
  { limit = 'public:source' }: Terms = {},
): Action<T> {
  const door = publicClient
    .use(async ({ next, ctx }) => {
      await count(limit, ctx.source)
      return next()
    })
    .inputSchema(anyForm)
    .action(({ parsedInput: form, ctx }) =>
      parseAndRun(schema, form, run, { ...ctx, language: languageIn(form) }),
    )
  return entrance<T>(door)
}

function memberDoor<S extends z.ZodType, T>(
  schema: S,
  run: Run<S, T, MemberCaller>,
  limit: Limit,
  mayEnter: (viewer: Viewer) => boolean,
): Action<T> {
  const door = memberClient
    .use(async ({ next, ctx }) => {
      if (!mayEnter(ctx.viewer)) throw new Missing()
      await count(limit, ctx.viewer.id)
      return next()
    })
    .inputSchema(anyForm)
    .action(({ parsedInput: form, ctx }) =>
      parseAndRun(schema, form, run, { ...ctx, language: languageIn(form) }),
    )
  return entrance<T>(door)
}

/** For members who have agreed to the charter; limited per member. */
export const memberAction = <S extends z.ZodType, T>(
  schema: S,
  run: Run<S, T, MemberCaller>,
  { limit = 'write:member' }: Terms = {},
) => memberDoor(schema, run, limit, (viewer) => viewer.welcomed)

/** For members on their first steps, who haven't agreed to the charter yet. */
export const newMemberAction = <S extends z.ZodType, T>(schema: S, run: Run<S, T, MemberCaller>) =>
  memberDoor(schema, run, 'settings:member', () => true)

/** For members who hold a role; for all others it is as absent as the page it stands on. */
export const staffAction = <S extends z.ZodType, T>(
  role: Role,
  schema: S,
  run: Run<S, T, MemberCaller>,
  { limit = 'staff:member' }: Terms = {},
) => memberDoor(schema, run, limit, (viewer) => viewer.welcomed && hasRole(viewer, role))
