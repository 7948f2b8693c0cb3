import type { Viewer } from '@/lib/access/policy'
import { openSession } from '@/lib/access/sessions/commands'
import { db } from '@/lib/core/db'
import { sendMail, type Mail } from '@/lib/core/mail/mail'
import { cast } from '@/prisma/seed/cast'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { approveRecovery, confirmAddress, startAddressChange, startRecovery } from './commands'
import { jobs } from './jobs'
import { getAddressChange, getOwnChange, getRecovery } from './queries'

jest.mock('@/lib/core/mail/mail', () => ({
  ...jest.requireActual<object>('@/lib/core/mail/mail'),
  sendMail: jest.fn(),
}))
const sent = jest.mocked(sendMail)

let sri: Viewer
let ruth: Viewer
let huong: Viewer

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
  ;[sri, ruth, huong] = await Promise.all([
    asViewer('sri'),
    asViewer('coordinator'),
    asViewer('coordinator2'),
  ])
})

const anew = 'sri@new.example'
const emailOf = async (viewer: Viewer) =>
  (await db.user.findUniqueOrThrow({ where: { id: viewer.userId } })).email

/** Does the queued mailing; returns the mails and empties the queue. */
async function mails(): Promise<Mail[]> {
  const queued = await db.$queryRaw<{ payload: unknown }[]>`
    select payload from graphile_worker._private_jobs order by id`
  await db.$executeRaw`truncate graphile_worker._private_jobs`
  sent.mockClear()
  for (const { payload } of queued) await jobs.mailAddress(payload)
  return sent.mock.calls.map(([mail]) => mail)
}

const tokenIn = (mail: Mail | undefined) => /token=([\w-]+)/.exec(mail?.link ?? '')?.[1] ?? ''

async function askForChange(viewer: Viewer, email: string) {
  await startAddressChange(viewer, email)
  const all = await mails()
  const named = (letter: string) => tokenIn(all.find((mail) => mail.letter === letter))
  return {
    to: all.map(({ to, letter }) => [to, letter]),
    old: named('addressOld'),
    fresh: named('addressNew'),
  }
}

async function approvedRecovery() {
  await startRecovery(ruth, sri.id, anew, 'We spoke by video.')
  const recovery = await getRecovery(huong, sri.id)
  await approveRecovery(huong, recovery?.id ?? '')
  const all = await mails()
  return { to: all.map(({ to, letter }) => [to, letter]), token: tokenIn(all.at(-1)) }
}

test.each(['old', 'fresh'] as const)(
  'an address changes when both mailboxes agree, the %s one first',
  async (first) => {
    const change = await askForChange(sri, anew)
    expect(change.to).toEqual([
      [cast.sri.email, 'addressOld'],
      [anew, 'addressNew'],
    ])
    expect(await confirmAddress(change[first])).toEqual({ done: false })
    expect(await confirmAddress(change[first])).toEqual({ done: false })
    expect(await emailOf(sri)).toBe(cast.sri.email)
    expect(await confirmAddress(change[first === 'old' ? 'fresh' : 'old'])).toEqual({ done: true })
    expect(await emailOf(sri)).toBe(anew)
    expect(await getOwnChange(sri)).toBeNull()
  },
)

test('an agreement is asked for by name, and its token is good for one change, one day and once', async () => {
  const { old, fresh } = await askForChange(sri, anew)
  expect(await getAddressChange(old)).toEqual({ newEmail: anew, side: 'old' })
  expect(await getAddressChange(fresh)).toEqual({ newEmail: anew, side: 'new' })
  await db.addressChange.updateMany({ data: { expiresAt: new Date() } })
  expect(await getAddressChange(old)).toBeNull()
  await expect(confirmAddress(fresh)).rejects.toMatchObject({ reason: 'missing' })
  const again = await askForChange(sri, anew)
  await confirmAddress(again.old)
  await confirmAddress(again.fresh)
  await expect(confirmAddress(again.fresh)).rejects.toMatchObject({ reason: 'missing' })
})

test('only the latest request counts', async () => {
  const first = await askForChange(sri, 'first@new.example')
  await askForChange(sri, anew)
  await expect(confirmAddress(first.old)).rejects.toMatchObject({ reason: 'missing' })
})

test('an address that is somebody’s gets no mail, and to her all looks as with any other', async () => {
  const taken = await askForChange(sri, cast.helen.email)
  expect(taken.to).toEqual([[cast.sri.email, 'addressOld']])
  expect(await getOwnChange(sri)).toEqual({
    newEmail: cast.helen.email,
    oldConfirmedAt: null,
    newConfirmedAt: null,
  })
  expect(await confirmAddress(taken.old)).toEqual({ done: false })
})

test('of two members who want the same free address, one gets it and the other is told', async () => {
  const helen = await asViewer('helen')
  const [one, two] = [await askForChange(sri, anew), await askForChange(helen, anew)]
  await Promise.all([confirmAddress(one.old), confirmAddress(two.old)])
  const both = await Promise.allSettled([confirmAddress(one.fresh), confirmAddress(two.fresh)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { reason: 'conflict', sentence: 'access.errors.addressTaken' },
  })
  expect(await db.user.count({ where: { email: anew } })).toBe(1)
})

test('a lost address is replaced by two coordinators and the new mailbox; the old one is told; sessions end', async () => {
  await openSession(db, sri.userId, 'Firefox · Linux')
  const { to, token } = await approvedRecovery()
  expect(to).toEqual([
    [cast.sri.email, 'recoveryNotice'],
    [anew, 'recoveryNew'],
  ])
  expect(await emailOf(sri)).toBe(cast.sri.email)
  expect(await confirmAddress(token)).toEqual({ done: true })
  expect(await emailOf(sri)).toBe(anew)
  expect(await db.session.count({ where: { userId: sri.userId } })).toBe(0)
  const acts = await db.staffAct.findMany({ where: { memberId: sri.id }, orderBy: { id: 'asc' } })
  expect(acts.map(({ kind, actorId }) => [kind, actorId])).toEqual([
    ['recoveryStarted', ruth.id],
    ['recoveryApproved', huong.id],
  ])
})

test('one coordinator alone recovers nothing, nor does the member herself or a curator', async () => {
  const [catrin, forbidden] = [await asViewer('curator'), { reason: 'forbidden' }]
  await expect(startRecovery(catrin, sri.id, anew, 'because')).rejects.toMatchObject(forbidden)
  await expect(startRecovery(ruth, ruth.id, anew, 'because')).rejects.toMatchObject(forbidden)
  await startRecovery(ruth, huong.id, anew, 'We spoke by video.')
  const { id } = await db.addressChange.findFirstOrThrow()
  const second = { ...forbidden, sentence: 'access.errors.secondCoordinator' }
  await expect(approveRecovery(ruth, id)).rejects.toMatchObject(second)
  await expect(approveRecovery(huong, id)).rejects.toMatchObject(second)
  await expect(approveRecovery(catrin, id)).rejects.toMatchObject(second)
  const letters = await mails()
  expect(letters.map(({ letter }) => letter)).toEqual(['recoveryNotice'])
})

test('before the second coordinator agrees there is no link that could be used', async () => {
  await startRecovery(ruth, sri.id, anew, 'We spoke by video.')
  const letters = await mails()
  expect(letters.map(tokenIn)).toEqual([''])
})

test('of two who agree at once, one is the second coordinator', async () => {
  await db.roleGrant.create({ data: { memberId: cast.curator.id, role: 'coordinator' } })
  const catrin = await asViewer('curator')
  await startRecovery(ruth, sri.id, anew, 'We spoke by video.')
  const { id } = await db.addressChange.findFirstOrThrow()
  const both = await Promise.allSettled([approveRecovery(huong, id), approveRecovery(catrin, id)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('a recovery to an address that is somebody’s is refused beside the field', async () => {
  const taken = { reason: 'conflict', sentence: 'access.errors.addressTaken', fields: ['email'] }
  await expect(startRecovery(ruth, sri.id, cast.helen.email, 'We spoke.')).rejects.toMatchObject(taken)
})
