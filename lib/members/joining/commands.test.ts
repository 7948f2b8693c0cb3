import type { Viewer } from '@/lib/access/policy'
import { findUser } from '@/lib/access/sign-in/commands'
import { accept, ask } from '@/lib/coordination/applications/commands'
import { getApplication, listApplications } from '@/lib/coordination/applications/queries'
import { invite } from '@/lib/coordination/invitations/commands'
import { db } from '@/lib/core/db'
import { sendMail, type Mail } from '@/lib/core/mail/mail'
import { days } from '@/lib/core/time'
import { applicants } from '@/prisma/seed/applicants'
import { askAndConfirm } from '@/prisma/seed/applications'
import { cast, institutions } from '@/prisma/seed/cast'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { doQueued } from '@/scripts/jest/queue'
import { acceptInvitation, answerQuestion, apply, confirmApplication, withdrawApplication } from './commands'
import { jobs } from './jobs'
import { getInvitation, getQuestion } from './queries'
import { applicationSchema } from './schema'

jest.mock('@/lib/core/mail/mail', () => ({
  ...jest.requireActual<object>('@/lib/core/mail/mail'),
  sendMail: jest.fn(),
}))
const sent = jest.mocked(sendMail)

let ruth: Viewer

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
  ruth = await asViewer('coordinator')
})

const { name, callName, email } = cast.applicant
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

async function invited(address: string = email) {
  await accept(ruth, { applicationId: await asked(address), words: '' })
  return tokenIn(await lastMail())
}

async function questioned(now = new Date()) {
  const applicationId = await asked()
  await ask(ruth, { applicationId, question: 'Where do you work now?' }, now)
  return { id: applicationId, token: tokenIn(await lastMail()) }
}

const waitingIds = async () => (await listApplications(ruth)).waiting.map(({ id }) => id)

test('nobody sees an application before its mailbox has confirmed it', async () => {
  await apply(application, 'vi')
  const { id } = await db.application.findFirstOrThrow()
  expect(await waitingIds()).toEqual([])
  expect(await getApplication(ruth, id)).toBeNull()
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
  expect(await getApplication(ruth, latest)).toMatchObject({
    ...{ hopes: 'My better words.', confirmedAt },
    notes: [{ text: 'I know her.' }],
  })
})

test('who asks anew instead of answering a question waits again, and the old question is closed', async () => {
  const { token } = await questioned()
  const latest = await asked()
  expect(await waitingIds()).toEqual([latest])
  expect(await getQuestion(token)).toBeNull()
  expect((await getApplication(ruth, latest))?.notes).toMatchObject([{ kind: 'question' }])
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

  test('once she is answered there is nothing to take back; of the two at once, one happens', async () => {
    for (let round = 0; round < 5; round++) {
      await apply({ ...application, email: `back-${round}@vn.example` }, 'vi')
      const token = tokenIn(await lastMail())
      await confirmApplication(token)
      const { id: applicationId } = await db.application.findFirstOrThrow({ where: { status: 'waiting' } })
      const both = await Promise.allSettled([
        withdrawApplication(token),
        accept(ruth, { applicationId, words: '' }),
      ])
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      await expect(withdrawApplication(token)).rejects.toMatchObject({ reason: 'missing' })
    }
    expect(await db.application.count({ where: { status: 'accepted' } })).toBe(await db.invitation.count())
  })
})

describe('a question', () => {
  test('reaches her mailbox with its words, and looking at its page answers nothing', async () => {
    const { id, token } = await questioned()
    expect(sent.mock.calls.at(-1)?.[0]).toMatchObject({
      ...{ to: email, letter: 'question', language: 'vi', words: 'Where do you work now?' },
      values: { name: callName },
    })
    for (let n = 0; n < 20; n++)
      expect(await getQuestion(token)).toEqual({ callName, question: 'Where do you work now?' })
    expect(await db.application.findUnique({ where: { id } })).toMatchObject({ status: 'asked' })
  })

  test('is answered once, however often she presses, and she waits again', async () => {
    const { id, token } = await questioned()
    const pressed = await Promise.allSettled(
      Array.from({ length: 10 }, () => answerQuestion(token, 'At the same place.')),
    )
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.application.findUnique({ where: { id } })).toMatchObject({ status: 'waiting' })
    expect((await getApplication(ruth, id))?.notes.map(({ kind, text }) => [kind, text])).toEqual([
      ['question', 'Where do you work now?'],
      ['answer', 'At the same place.'],
    ])
    expect(await getQuestion(token)).toBeNull()
  })

  test('can be answered for 30 days', async () => {
    const { token } = await questioned()
    const later = (n: number) => new Date(Date.now() + days(n))
    await expect(answerQuestion(token, 'Late.', later(31))).rejects.toMatchObject({ reason: 'missing' })
    await expect(answerQuestion(token, 'In time.', later(29))).resolves.toBeUndefined()
  })

  test('is closed by a decision, and of an answer and a decision at once neither is lost', async () => {
    const { id, token } = await questioned()
    const [answered] = await Promise.allSettled([
      answerQuestion(token, 'At the same moment.'),
      accept(ruth, { applicationId: id, words: '' }),
    ])
    expect(await db.application.findUnique({ where: { id } })).toMatchObject({ status: 'accepted' })
    expect(await db.applicationNote.count({ where: { kind: 'answer' } })).toBe(
      answered?.status === 'fulfilled' ? 1 : 0,
    )
    await expect(answerQuestion(token, 'Again.')).rejects.toMatchObject({ reason: 'missing' })
  })
})

describe('an invitation', () => {
  test('makes her a member who may sign in, with what she told us when she asked', async () => {
    const token = await invited()
    expect(await findUser(db, email)).toBeNull()
    expect(await getInvitation(token)).toEqual({ callName })
    expect(await acceptInvitation(token)).toEqual({ email, language: 'vi' })
    expect(await findUser(db, email)).toMatchObject({ email, member: { language: 'vi' } })
    const member = await db.member.findFirstOrThrow({ where: { user: { email } } })
    const { country, field, stemField, careerStep, experience, ageBand, spokenLanguages } = applicants.phuong
    expect(member).toMatchObject({
      ...{ name, callName, country, field, stemField, careerStep, experience, ageBand, spokenLanguages },
      ...{ timeZone: 'Asia/Ho_Chi_Minh', institutionId: institutions.songHan.id, charterAcceptedAt: null },
    })
    expect(member.findable).toContain('pham quynh phuong')
    expect(member.findable).toContain('|field=engineering|')
  })

  test('knows her university however she typed it, and keeps a new one', async () => {
    const address = 'typed@vn.example'
    await askAndConfirm({ ...applicants.phuong, email: address, institution: 'truong dai hoc  SONG HAN' })
    const { id: applicationId } = await db.application.findFirstOrThrow({ where: { email: address } })
    await accept(ruth, { applicationId, words: '' })
    await acceptInvitation(tokenIn(await lastMail()))
    const institutionOf = (of: string) =>
      db.member.findFirst({ where: { user: { email: of } }, select: { institution: true } })
    expect(await institutionOf(address)).toMatchObject({ institution: { id: institutions.songHan.id } })
    const invitee = { name: 'Ana', callName: 'Ana', email: 'ana@ti.example', speaks: 'id' } as const
    await invite(ruth, { ...invitee, institution: 'Universidade de Díli', country: 'other' })
    await acceptInvitation(tokenIn(await lastMail()))
    expect(await institutionOf('ana@ti.example')).toMatchObject({
      institution: { name: 'Universidade de Díli' },
    })
  })

  test('by hand needs no more than a name: the rest is hers to say', async () => {
    const invitee = { name: 'Ana', callName: 'Ana', email: 'ana@ti.example', speaks: 'id' } as const
    await invite(ruth, { ...invitee, institution: '', country: '' })
    await acceptInvitation(tokenIn(await lastMail()))
    expect(await db.member.findFirst({ where: { name: 'Ana' } })).toMatchObject({
      ...{ timeZone: 'Asia/Jakarta', institutionId: null, country: '', careerStep: null },
      spokenLanguages: [],
    })
  })

  test('is taken up once, within 14 days, however often the button is pressed', async () => {
    const token = await invited()
    const pressed = await Promise.allSettled(Array.from({ length: 20 }, () => acceptInvitation(token)))
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.member.count({ where: { user: { email } } })).toBe(1)
    expect(await getInvitation(token)).toBeNull()
    const late = await invited('late@vn.example')
    await db.invitation.updateMany({ data: { expiresAt: new Date() } })
    expect(await getInvitation(late)).toBeNull()
    await expect(acceptInvitation(late)).rejects.toMatchObject({ reason: 'missing' })
  })

  test('taken up twice by one mailbox, in a row or at once, makes one member', async () => {
    const [first, second] = [await invited(), await invited()]
    await acceptInvitation(first)
    await expect(acceptInvitation(second)).resolves.toMatchObject({ email })
    const other = 'other@vn.example'
    const tokens = [await invited(other), await invited(other)]
    await Promise.all(tokens.map(acceptInvitation))
    for (const address of [email, other])
      expect(await db.member.count({ where: { user: { email: address } } })).toBe(1)
  })

  test('to a member’s address leaves the member as she is', async () => {
    const token = await invited(cast.helen.email)
    await acceptInvitation(token)
    expect(await db.member.findFirst({ where: { user: { email: cast.helen.email } } })).toMatchObject({
      name: cast.helen.name,
    })
  })

  test('leads whoever lives in another country in as well', async () => {
    const address = 'elsewhere@au.example'
    await askAndConfirm({ ...applicants.morag, email: address, country: 'other' })
    const { id: applicationId } = await db.application.findFirstOrThrow({ where: { email: address } })
    await accept(ruth, { applicationId, words: '' })
    await acceptInvitation(tokenIn(await lastMail()))
    expect(await db.member.findFirst({ where: { user: { email: address } } })).toMatchObject({
      country: 'other',
    })
  })
})
