import type { Viewer } from '@/lib/access/policy'
import { findUser } from '@/lib/access/sign-in/commands'
import { db } from '@/lib/core/db'
import { sendMail, type Mail } from '@/lib/core/mail/mail'
import { cast } from '@/prisma/seed/cast'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { accept, acceptInvitation, apply, confirmApplication, decline } from './commands'
import { jobs } from './jobs'
import { getApplication, getInvitation, listApplications } from './queries'
import { applicationSchema } from './schema'

jest.mock('@/lib/core/mail/mail', () => ({
  ...jest.requireActual<object>('@/lib/core/mail/mail'),
  sendMail: jest.fn(),
}))
const sent = jest.mocked(sendMail)

let ruth: Viewer
let huong: Viewer

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
  ;[ruth, huong] = await Promise.all([asViewer('coordinator'), asViewer('coordinator2')])
})

const { name, callName, email } = cast.applicant
const filledIn = {
  ...{
    name,
    callName,
    email,
    institution: 'Trường Đại học Sông Hàn',
    country: 'VN',
    field: 'Kỹ thuật y sinh',
  },
  ...{ careerStep: 'lecturer', hopes: 'Tôi muốn hỏi những người đã đi qua.', charter: 'yes', website: '' },
}
const application = applicationSchema.parse(filledIn)

/** Does the queued mailing and returns the last mail. */
async function lastMail(): Promise<Mail | undefined> {
  const queued = await db.$queryRaw<{ payload: unknown }[]>`
    select payload from graphile_worker._private_jobs order by id`
  await db.$executeRaw`truncate graphile_worker._private_jobs`
  sent.mockClear()
  for (const { payload } of queued) await jobs.mailJoining(payload)
  return sent.mock.calls.at(-1)?.[0]
}

const tokenIn = (mail: Mail | undefined) =>
  /(?:token=|invitations\/)([\w-]+)/.exec(mail?.link ?? '')?.[1] ?? ''

/** Asks to join and confirms; returns the application's id. */
async function asked(input = application) {
  await apply(input, 'vi')
  await confirmApplication(tokenIn(await lastMail()))
  return (await db.application.findFirstOrThrow({ where: { status: 'waiting' }, orderBy: { id: 'desc' } })).id
}

async function invited(input = application) {
  await accept(ruth, await asked(input))
  return tokenIn(await lastMail())
}

test('nobody sees an application before its mailbox has confirmed it', async () => {
  await apply(application, 'vi')
  const { id } = await db.application.findFirstOrThrow()
  expect(await listApplications(ruth)).toEqual([])
  expect(await getApplication(ruth, id)).toBeNull()
  const mail = await lastMail()
  expect(mail).toMatchObject({ to: email, letter: 'confirmApplication', language: 'vi' })
  await confirmApplication(tokenIn(mail))
  await confirmApplication(tokenIn(mail))
  expect(await listApplications(ruth)).toMatchObject([{ id, name }])
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

test('a coordinator reads all she wrote, and that is written down; others find nothing', async () => {
  const id = await asked()
  const { charter: _charter, website: _website, ...wrote } = filledIn
  expect(await getApplication(ruth, id)).toMatchObject({ ...wrote, language: 'vi', can: { decide: true } })
  expect(await getApplication(await asViewer('curator'), id)).toBeNull()
  expect(await listApplications(await asViewer('facilitator'))).toEqual([])
  expect(await db.staffAct.findMany({ select: { kind: true, actorId: true, detail: true } })).toEqual([
    { kind: 'applicationRead', actorId: ruth.id, detail: id },
  ])
})

test('the queue shows who has waited longest first', async () => {
  const first = await asked({ ...application, email: 'first@vn.example' })
  const second = await asked({ ...application, email: 'second@vn.example' })
  expect((await listApplications(ruth)).map(({ id }) => id)).toEqual([first, second])
})

test('who asks twice before an answer is heard once, by her latest words', async () => {
  await asked()
  const latest = await asked({ ...application, hopes: 'My better words.' })
  expect((await listApplications(ruth)).map(({ id }) => id)).toEqual([latest])
})

test('an accepted applicant is invited, and by accepting becomes a member who may sign in', async () => {
  const token = await invited()
  expect(await findUser(db, email)).toBeNull()
  expect(await getInvitation(token)).toEqual({ callName })
  expect(await acceptInvitation(token)).toEqual({ email, language: 'vi' })
  expect(await findUser(db, email)).toMatchObject({ email, member: { language: 'vi' } })
  const member = await db.member.findFirstOrThrow({ where: { user: { email } } })
  expect(member).toMatchObject({
    name,
    callName,
    timeZone: 'Asia/Ho_Chi_Minh',
    country: 'VN',
    charterAcceptedAt: null,
  })
})

test('an invitation is taken up once, within 14 days, however often the button is pressed', async () => {
  const token = await invited()
  const pressed = await Promise.allSettled(Array.from({ length: 20 }, () => acceptInvitation(token)))
  expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await db.member.count({ where: { user: { email } } })).toBe(1)
  expect(await getInvitation(token)).toBeNull()
  const late = await invited({ ...application, email: 'late@vn.example' })
  await db.invitation.updateMany({ data: { expiresAt: new Date() } })
  expect(await getInvitation(late)).toBeNull()
  await expect(acceptInvitation(late)).rejects.toMatchObject({ reason: 'missing' })
})

test('who asked twice and was accepted twice takes up both and is one member', async () => {
  const [first, second] = [await invited(), await invited()]
  await acceptInvitation(first)
  await expect(acceptInvitation(second)).resolves.toMatchObject({ email })
  expect(await db.member.count({ where: { user: { email } } })).toBe(1)
})

test('an invitation to a member’s address leaves the member as she is', async () => {
  const token = await invited({ ...application, email: cast.helen.email, name: 'Somebody else' })
  await acceptInvitation(token)
  expect(await db.member.findFirst({ where: { user: { email: cast.helen.email } } })).toMatchObject({
    name: cast.helen.name,
  })
})

test('a declined applicant is told kindly, and nothing can be decided twice', async () => {
  const id = await asked()
  await decline(ruth, id)
  expect(await lastMail()).toMatchObject({ to: email, letter: 'declined', values: { name: callName } })
  const decided = { reason: 'forbidden', sentence: 'members.errors.decided' }
  await expect(accept(huong, id)).rejects.toMatchObject(decided)
  await expect(decline(huong, id)).rejects.toMatchObject(decided)
})

test('of two coordinators who decide at once, one decides, and one mail goes out', async () => {
  const id = await asked()
  const both = await Promise.allSettled([accept(ruth, id), decline(huong, id)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await lastMail()
  expect(sent).toHaveBeenCalledTimes(1)
})

test('who is no coordinator decides nothing', async () => {
  const [id, curator] = [await asked(), await asViewer('curator')]
  await expect(accept(curator, id)).rejects.toMatchObject({ reason: 'forbidden' })
  await expect(decline(curator, id)).rejects.toMatchObject({ reason: 'forbidden' })
  expect(await db.application.findUnique({ where: { id } })).toMatchObject({ status: 'waiting' })
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

test('a mailbox is asked three times an hour, from however many sources, and the answer stays the same', async () => {
  for (let n = 0; n < 5; n++) await expect(apply(application, 'vi')).resolves.toBeUndefined()
  await lastMail()
  expect(sent).toHaveBeenCalledTimes(3)
  expect(await db.application.count()).toBe(3)
})

test('what was never confirmed is gone after its time', async () => {
  await apply(application, 'vi')
  await db.application.updateMany({ data: { expiresAt: new Date(0) } })
  await apply({ ...application, email: 'other@vn.example' }, 'vi')
  expect(await db.application.findMany({ select: { email: true } })).toEqual([{ email: 'other@vn.example' }])
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

test('two invitations to one mailbox taken up at once make one member', async () => {
  const tokens = [await invited(), await invited()]
  await Promise.all(tokens.map(acceptInvitation))
  expect(await db.member.count({ where: { user: { email } } })).toBe(1)
})

test('whoever lives in another country can join too', async () => {
  const token = await invited(applicationSchema.parse({ ...filledIn, country: 'other' }))
  await acceptInvitation(token)
  expect(await db.member.findFirst({ where: { user: { email } } })).toMatchObject({ country: 'other' })
})

test('reading an application again within the hour is written down once', async () => {
  const id = await asked()
  for (let n = 0; n < 5; n++) await getApplication(ruth, id)
  await getApplication(huong, id)
  expect(await db.staffAct.count({ where: { kind: 'applicationRead' } })).toBe(2)
})
