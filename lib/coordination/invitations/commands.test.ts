import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { after, days } from '@/lib/core/time'
import { acceptInvitation } from '@/lib/members/invitations/commands'
import { getInvitation } from '@/lib/members/invitations/queries'
import { applicants } from '@/prisma/seed/applicants'
import { askAndConfirm, lastToken } from '@/prisma/seed/applications'
import { cast } from '@/prisma/seed/cast'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { invite, sendAgain, withdraw } from './commands'
import { countInvitations, listInvitations } from './queries'
import type { Invitee } from './schema'

let ruth: Viewer
let huong: Viewer

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
  ;[ruth, huong] = await Promise.all([asViewer('coordinator'), asViewer('coordinator2')])
})

const ana: Invitee = {
  ...{ name: 'Ana Guterres', callName: 'Ana', email: 'ana@ti.example', speaks: 'id' },
  ...{ institution: 'Universidade de Díli', country: 'other' },
}

async function invited(invitee = ana) {
  await invite(ruth, invitee)
  const { id } = await db.invitation.findFirstOrThrow({ where: { email: invitee.email } })
  return { id, token: await lastToken() }
}

const queued = () => db.$queryRaw<unknown[]>`select id from graphile_worker._private_jobs`
const closed = { reason: 'forbidden', sentence: 'coordination.errors.closed' }

test('inviting by hand keeps who was invited by whom, and writes it down', async () => {
  const { id, token } = await invited()
  const { speaks, ...kept } = ana
  const { items } = await listInvitations(ruth, { standing: 'open' })
  expect(items).toMatchObject([{ id, ...kept, language: speaks, invitedBy: ruth.name, standing: 'open' }])
  expect(JSON.stringify(items)).not.toContain('tokenHash')
  expect(await getInvitation(token)).toEqual({ callName: 'Ana' })
  expect(await db.staffAct.findMany({ select: { kind: true, actorId: true } })).toEqual([
    { kind: 'invited', actorId: ruth.id },
  ])
})

test.each([
  ['a member’s mailbox', 'isMember', () => Promise.resolve(cast.helen.email)],
  ['a mailbox that is invited already', 'isInvited', async () => (await invited(), ana.email)],
  [
    'a mailbox whose owner waits for an answer',
    'hasAsked',
    async () => (await askAndConfirm(applicants.phuong), applicants.phuong.email),
  ],
])('%s is not invited', async (_, reason, prepare) => {
  const email = await prepare()
  const before = (await queued()).length
  await expect(invite(huong, { ...ana, email })).rejects.toMatchObject({
    ...{ reason: 'conflict', sentence: `coordination.errors.${reason}`, fields: ['email'] },
  })
  expect(await queued()).toHaveLength(before)
})

test('invited by two coordinators at once, she is invited once', async () => {
  const both = await Promise.allSettled([invite(ruth, ana), invite(huong, ana)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.invitation.count()).toBe(1)
})

test('sent again, the new link works and the old one opens nothing; run out, it works again', async () => {
  const { id, token } = await invited()
  await sendAgain(huong, id)
  const second = await lastToken()
  expect(await getInvitation(token)).toBeNull()
  await expect(acceptInvitation(token)).rejects.toMatchObject({ reason: 'missing' })
  expect(await getInvitation(second)).toEqual({ callName: 'Ana' })
  await db.invitation.update({ where: { id }, data: { expiresAt: after(-days(1)) } })
  expect((await countInvitations(ruth)).expired).toBe(1)
  await sendAgain(ruth, id)
  await expect(acceptInvitation(await lastToken())).resolves.toMatchObject({ email: ana.email })
})

test('a mailbox is written to three times a day more, and then left alone', async () => {
  const { id } = await invited()
  for (let n = 0; n < 3; n++) await sendAgain(ruth, id)
  const token = await lastToken()
  await expect(sendAgain(huong, id)).rejects.toMatchObject({ reason: 'tooFast' })
  expect(await getInvitation(token)).toEqual({ callName: 'Ana' })
})

test('withdrawn, its link is dead at once, and nothing brings it back', async () => {
  const { id, token } = await invited()
  await withdraw(huong, id)
  expect(await getInvitation(token)).toBeNull()
  await expect(acceptInvitation(token)).rejects.toMatchObject({ reason: 'missing' })
  await expect(withdraw(ruth, id)).rejects.toMatchObject(closed)
  await expect(sendAgain(ruth, id)).rejects.toMatchObject(closed)
  expect((await db.staffAct.findMany({ orderBy: { at: 'asc' } })).map(({ kind }) => kind)).toEqual([
    ...['invited', 'invitationWithdrawn'],
  ])
  await expect(invite(ruth, ana)).resolves.toBeUndefined()
})

test('withdrawn and taken up at once, one of the two happens', async () => {
  for (let round = 0; round < 5; round++) {
    const { id, token } = await invited({ ...ana, email: `round-${round}@ti.example` })
    const both = await Promise.allSettled([withdraw(ruth, id), acceptInvitation(token)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  }
})

test('who has come is not written to again', async () => {
  const { id, token } = await invited()
  await acceptInvitation(token)
  await expect(sendAgain(ruth, id)).rejects.toMatchObject(closed)
  await expect(withdraw(ruth, id)).rejects.toMatchObject(closed)
})

test('who is no coordinator invites nobody and sees none', async () => {
  const { id } = await invited()
  for (const viewer of [await asViewer('curator'), await asViewer('helen')]) {
    await expect(invite(viewer, { ...ana, email: 'x@y.example' })).rejects.toMatchObject({
      reason: 'forbidden',
    })
    await expect(sendAgain(viewer, id)).rejects.toMatchObject({ reason: 'forbidden' })
    await expect(withdraw(viewer, id)).rejects.toMatchObject({ reason: 'forbidden' })
    expect(await listInvitations(viewer, { standing: 'open' })).toEqual({ items: [], next: null })
    expect((await countInvitations(viewer)).open).toBe(0)
  }
  await expect(sendAgain(ruth, 'no-such')).rejects.toMatchObject({ reason: 'missing' })
  await expect(withdraw(ruth, 'no-such')).rejects.toMatchObject({ reason: 'missing' })
})
