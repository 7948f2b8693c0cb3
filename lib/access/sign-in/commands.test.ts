import { db } from '@/lib/core/db'
import { hashToken, newToken } from '@/lib/core/secret'
import { getViewerByToken } from '@/lib/access/sessions/queries'
import { cast } from '@/prisma/seed/cast'
import { writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { findUser, newSignInId, offerSignIn, redeemCode, takeToken } from './commands'
import { jobs } from './jobs'
import { sendMail } from '@/lib/core/mail/mail'

jest.mock('@/lib/core/mail/mail', () => ({
  ...jest.requireActual<object>('@/lib/core/mail/mail'),
  sendMail: jest.fn(),
}))
const sent = jest.mocked(sendMail)

const { email } = cast.helen

type JobRow = { payload: { sealed: string; jobId: string } }

/** Asks for a link as the action does, and returns what the mail would say, or null when none is sent. */
async function ask(address = email, id = newSignInId()) {
  const token = newToken()
  const tokenHash = hashToken(token)
  await offerSignIn({ id, email: address, token, tokenHash, next: '', language: 'en' })
  const [job] = await db.$queryRaw<JobRow[]>`
    select payload from graphile_worker._private_jobs order by id desc limit 1`
  sent.mockClear()
  await jobs.mailSignIn(job?.payload)
  const mail = sent.mock.calls[0]?.[0]
  return { id, token, tokenHash, mail, code: mail?.code ?? '000000' }
}

const enter = (id: string, code: string) => redeemCode(id, code, 'Firefox · Linux', 'test')
const refused = { reason: 'invalid', sentence: 'access.errors.code', fields: ['code'] }
const otherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const age = (id: string, milliseconds: number) =>
  db.$executeRaw`update "SignInToken" set "expiresAt" = "expiresAt" - make_interval(secs => ${milliseconds / 1000})
    where id = ${id}`

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
})

test('the code of the mail opens a session for the browser that asked', async () => {
  const { id, code } = await ask()
  const session = await enter(id, code)
  expect(session.language).toBe('en')
  expect(await getViewerByToken(session.token)).toMatchObject({ id: cast.helen.id, welcomed: true })
})

test('the code opens nothing with another browser’s id', async () => {
  const { code } = await ask()
  const other = await ask(cast.sri.email)
  if (other.code !== code) await expect(enter(other.id, code)).rejects.toMatchObject(refused)
  await expect(enter('', code)).rejects.toMatchObject(refused)
  await expect(enter(newSignInId(), code)).rejects.toMatchObject(refused)
  expect(await db.session.count()).toBe(0)
})

test('a code dies after five wrong attempts, the right one included', async () => {
  const { id, code } = await ask()
  for (let attempt = 1; attempt <= 5; attempt++)
    await expect(enter(id, otherThan(code))).rejects.toMatchObject(refused)
  await expect(enter(id, code)).rejects.toMatchObject(refused)
})

test('four wrong attempts leave the fifth', async () => {
  const { id, code } = await ask()
  for (let attempt = 1; attempt <= 4; attempt++)
    await expect(enter(id, otherThan(code))).rejects.toMatchObject(refused)
  await expect(enter(id, code)).resolves.toBeDefined()
})

test('of fifty guesses at once no more than five are looked at', async () => {
  const { id, code } = await ask()
  await Promise.allSettled(Array.from({ length: 50 }, () => enter(id, otherThan(code))))
  expect(await db.signInToken.findUnique({ where: { id } })).toMatchObject({ attempts: 5 })
})

test('link and code live for ten minutes and no longer', async () => {
  const young = await ask()
  await age(young.id, 9.9 * 60_000)
  expect(await takeToken(young.tokenHash)).toMatchObject({ email })
  const old = await ask()
  await age(old.id, 10 * 60_000)
  expect(await takeToken(old.tokenHash)).toBeNull()
  await expect(enter(old.id, old.code)).rejects.toMatchObject(refused)
})

test('link and code are used once, and using one spends the other', async () => {
  const byLink = await ask()
  expect(await takeToken(byLink.tokenHash)).toMatchObject({ email })
  expect(await takeToken(byLink.tokenHash)).toBeNull()
  await expect(enter(byLink.id, byLink.code)).rejects.toMatchObject(refused)
  const byCode = await ask()
  await enter(byCode.id, byCode.code)
  await expect(enter(byCode.id, byCode.code)).rejects.toMatchObject(refused)
  expect(await takeToken(byCode.tokenHash)).toBeNull()
})

test('of fifty redemptions of a link at once, one wins', async () => {
  const { tokenHash } = await ask()
  const taken = await Promise.all(Array.from({ length: 50 }, () => takeToken(tokenHash)))
  expect(taken.filter(Boolean)).toHaveLength(1)
})

test('of fifty redemptions of a code at once, one wins', async () => {
  const { id, code } = await ask()
  const entered = await Promise.allSettled(Array.from({ length: 50 }, () => enter(id, code)))
  expect(entered.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await db.session.count()).toBe(1)
})

test('known, unknown and suspended addresses leave the same trace; only the known one gets a mail', async () => {
  await db.user.updateMany({ where: { email: cast.sri.email }, data: { suspendedAt: new Date() } })
  const [known, unknown, suspended] = [await ask(), await ask('nobody@uk.example'), await ask(cast.sri.email)]
  expect(known.mail).toMatchObject({
    to: email,
    letter: 'signIn',
    link: expect.stringContaining(known.token) as string,
  })
  expect([unknown.mail, suspended.mail]).toEqual([undefined, undefined])
  expect(await db.signInToken.count()).toBe(3)
  expect(await findUser(db, cast.sri.email)).toBeNull()
})

test('a code asked for before a suspension opens nothing after it', async () => {
  const { id, code } = await ask()
  await db.user.updateMany({ where: { email }, data: { suspendedAt: new Date() } })
  await expect(enter(id, code)).rejects.toMatchObject(refused)
  expect(await db.session.count()).toBe(0)
})

test('neither token, code nor session can be read from the database', async () => {
  const { id, token, code } = await ask()
  const again = await ask()
  const session = await enter(again.id, again.code)
  const rows = await db.$queryRaw<{ text: string }[]>`
    select row_to_json(t)::text as text from "SignInToken" t union all
    select row_to_json(s)::text from "Session" s union all
    select row_to_json(j)::text from graphile_worker._private_jobs j`
  const dump = rows.map(({ text }) => text).join('\n')
  expect(dump).toContain(id)
  expect(dump).toContain(hashToken(session.token))
  for (const secret of [token, again.token, session.token]) expect(dump).not.toContain(secret)
  for (const six of [code, again.code]) expect(dump).not.toMatch(new RegExp(`"${six}"`))
})

test.each(['', '\0', 'a\0b', 'x'.repeat(10_000), "' or 1=1"])(
  'a cookie that says %j opens nothing',
  async (id) => {
    await expect(enter(id, '123456')).rejects.toMatchObject(refused)
  },
)
