import { db } from '@/lib/core/db'
import { sendMail, type Mail } from '@/lib/core/mail/mail'
import { hashToken } from '@/lib/core/secret'
import { after, days } from '@/lib/core/time'
import { applicants } from '@/prisma/seed/applicants'
import { askAndConfirm } from '@/prisma/seed/applications'
import { cast } from '@/prisma/seed/cast'
import { emptyDatabase } from '@/scripts/jest/empty'
import { doQueued } from '@/scripts/jest/queue'
import { answerQuestion, apply, confirmApplication, withdrawApplication } from './commands'
import { jobs } from './jobs'
import { answerTime } from './keeping'
import { getQuestion } from './queries'
import { applicationSchema } from './schema'

jest.mock('@/lib/core/mail/mail', () => ({
  ...jest.requireActual<object>('@/lib/core/mail/mail'),
  sendMail: jest.fn(),
}))
const sent = jest.mocked(sendMail)

beforeEach(emptyDatabase)

const { callName, email } = cast.applicant
const application = applicationSchema.parse({ ...applicants.phuong, charter: 'yes' })

/** Does the queued mailing and returns the last mail. */
async function lastMail(): Promise<Mail | undefined> {
  sent.mockClear()
  await doQueued(jobs)
  return sent.mock.calls.at(-1)?.[0]
}

const tokenIn = (mail: Mail | undefined) =>
  /(?:token=|invitations\/)([\w-]+)/.exec(mail?.link ?? '')?.[1] ?? ''

const asked = (address: string = email) => askAndConfirm({ ...applicants.phuong, email: address })

/** What a coordinator's question leaves behind. */
async function questioned() {
  const [id, token] = [await asked(), 'the-token-of-a-question']
  const open = { answerHash: hashToken(token), expiresAt: after(answerTime) }
  await db.application.update({ where: { id }, data: { status: 'asked', ...open } })
  await db.applicationNote.create({ data: { applicationId: id, kind: 'question', text: question } })
  return { id, token }
}
const question = 'Where do you work now?'

const waitingIds = async () =>
  (await db.application.findMany({ where: { status: 'waiting' } })).map(({ id }) => id)
const notesOf = (applicationId: string) =>
  db.applicationNote.findMany({
    where: { applicationId },
    orderBy: { at: 'asc' },
    select: { kind: true, text: true },
  })

test('an application waits for nobody before its mailbox has confirmed it', async () => {
  await apply(application, 'vi')
  const { id } = await db.application.findFirstOrThrow()
  expect(await waitingIds()).toEqual([])
  const mail = await lastMail()
  expect(mail).toMatchObject({ to: email, letter: 'confirmApplication', language: 'vi' })
  await confirmApplication(tokenIn(mail))
  await confirmApplication(tokenIn(mail))
  expect(await waitingIds()).toEqual([id])
})

test('a confirmation comes too late after three days, and an invented one finds nothing', async () => {
  await apply(application, 'vi')
  await db.application.updateMany({ data: { expiresAt: new Date() } })
  await expect(confirmApplication(tokenIn(await lastMail()))).rejects.toMatchObject({ reason: 'missing' })
  await expect(confirmApplication('no-such-token-at-all')).rejects.toMatchObject({ reason: 'missing' })
})

test('what a machine fills in is not kept', async () => {
  await apply({ ...application, website: 'https://evil.example' }, 'vi')
  expect(await db.application.count()).toBe(0)
})

test('who asks twice before an answer is heard once, by her latest words, and loses neither place nor notes', async () => {
  const first = await asked()
  const confirmedAt = new Date(Date.now() - days(4))
  await db.application.update({ where: { id: first }, data: { confirmedAt } })
  await db.applicationNote.create({ data: { applicationId: first, kind: 'note', text: 'I know her.' } })
  const latest = await askAndConfirm({ ...applicants.phuong, hopes: 'My better words.' })
  expect(await waitingIds()).toEqual([latest])
  expect(await db.application.findUnique({ where: { id: latest } })).toMatchObject({
    ...{ hopes: 'My better words.', confirmedAt },
  })
  expect(await notesOf(latest)).toEqual([{ kind: 'note', text: 'I know her.' }])
})

test('who asks anew instead of answering a question waits again, and the old question is closed', async () => {
  const { token } = await questioned()
  const latest = await asked()
  expect(await waitingIds()).toEqual([latest])
  expect(await getQuestion(token)).toBeNull()
  expect(await notesOf(latest)).toEqual([{ kind: 'question', text: question }])
})

test('two of hers confirmed at once leave one in the queue', async () => {
  for (let round = 0; round < 5; round++) {
    const mail = `twice-${round}@vn.example`
    const tokens: string[] = []
    for (let n = 0; n < 2; n++) {
      await apply({ ...application, email: mail }, 'vi')
      tokens.push(tokenIn(await lastMail()))
    }
    const confirmed = await Promise.allSettled(tokens.map(confirmApplication))
    for (const one of confirmed)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ reason: 'missing' })
    expect(await db.application.count({ where: { email: mail, status: 'waiting' } })).toBe(1)
  }
})

test('a mailbox is asked three times an hour, from however many sources, and the answer stays the same', async () => {
  for (let n = 0; n < 5; n++) await expect(apply(application, 'vi')).resolves.toBeUndefined()
  await lastMail()
  expect(sent).toHaveBeenCalledTimes(3)
  expect(await db.application.count()).toBe(3)
})

test('no token of joining can be read from the database', async () => {
  await apply(application, 'vi')
  const [job] = await db.$queryRaw<{ text: string }[]>`
    select row_to_json(j)::text as text from graphile_worker._private_jobs j`
  expect(job?.text).not.toContain(email)
  const token = tokenIn(await lastMail())
  expect(token).not.toBe('')
  expect(JSON.stringify(await db.application.findMany())).not.toContain(token)
})

describe('taking it back', () => {
  test('the link in the mail erases her request with all that was said of it', async () => {
    await apply(application, 'vi')
    const mail = await lastMail()
    expect(mail?.aside).toContain(`/vi/join/withdraw?token=${tokenIn(mail)}`)
    await confirmApplication(tokenIn(mail))
    const { id } = await db.application.findFirstOrThrow()
    await db.applicationNote.create({ data: { applicationId: id, kind: 'note', text: 'I know her.' } })
    await withdrawApplication(tokenIn(mail))
    expect([await db.application.count(), await db.applicationNote.count()]).toEqual([0, 0])
    await expect(withdrawApplication(tokenIn(mail))).rejects.toMatchObject({ reason: 'missing' })
  })

  test('the link of a question does so as well, and an invented one takes nothing', async () => {
    const { token } = await questioned()
    await expect(withdrawApplication('no-such-token-at-all')).rejects.toMatchObject({ reason: 'missing' })
    await withdrawApplication(token)
    expect(await db.application.count()).toBe(0)
  })

  test('once she is answered there is nothing to take back', async () => {
    for (const status of ['accepted', 'declined'] as const) {
      await apply({ ...application, email: `${status}@vn.example` }, 'vi')
      const token = tokenIn(await lastMail())
      await db.application.updateMany({ where: { status: 'unconfirmed' }, data: { status } })
      await expect(withdrawApplication(token)).rejects.toMatchObject({ reason: 'missing' })
    }
    expect(await db.application.count()).toBe(2)
  })
})

describe('a question', () => {
  test('is shown to the holder of its link; looking at it answers nothing', async () => {
    const { id, token } = await questioned()
    for (let n = 0; n < 20; n++) expect(await getQuestion(token)).toEqual({ callName, question })
    expect(await getQuestion('no-such-token-at-all')).toBeNull()
    expect(await db.application.findUnique({ where: { id } })).toMatchObject({ status: 'asked' })
  })

  test('is answered once, however often she presses, and she waits again', async () => {
    const { id, token } = await questioned()
    const pressed = await Promise.allSettled(
      Array.from({ length: 10 }, () => answerQuestion(token, 'At the same place.')),
    )
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.application.findUnique({ where: { id } })).toMatchObject({ status: 'waiting' })
    expect(await notesOf(id)).toEqual([
      { kind: 'question', text: question },
      { kind: 'answer', text: 'At the same place.' },
    ])
    expect(await getQuestion(token)).toBeNull()
  })

  test('can be answered for 30 days', async () => {
    const { token } = await questioned()
    const later = (n: number) => new Date(Date.now() + days(n))
    await expect(answerQuestion(token, 'Late.', later(31))).rejects.toMatchObject({ reason: 'missing' })
    await expect(answerQuestion(token, 'In time.', later(29))).resolves.toBeUndefined()
  })
})
