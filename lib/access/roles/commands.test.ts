import type { Viewer } from '@/lib/access/policy'
import { openSession } from '@/lib/access/sessions/commands'
import { getViewerByToken } from '@/lib/access/sessions/queries'
import { db } from '@/lib/core/db'
import { cast } from '@/prisma/seed/cast'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { grantRole, reinstate, suspend, takeRole } from './commands'

let ruth: Viewer
let huong: Viewer
let catrin: Viewer

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
  ;[ruth, huong, catrin] = await Promise.all([
    asViewer('coordinator'),
    asViewer('coordinator2'),
    asViewer('curator'),
  ])
})

const coordinators = () => db.roleGrant.count({ where: { role: 'coordinator' } })
const actsOn = async (memberId: string) => {
  const acts = await db.staffAct.findMany({ where: { memberId }, orderBy: { id: 'asc' } })
  return acts.map(({ kind, actorId, detail }) => [kind, actorId, detail])
}
const last = { reason: 'conflict', sentence: 'access.errors.lastCoordinator' }

test('a coordinator gives a role and takes it back, and both are written down once', async () => {
  await grantRole(ruth, cast.sri.id, 'facilitator')
  await grantRole(huong, cast.sri.id, 'facilitator')
  expect((await asViewer('sri')).roles).toEqual(['facilitator'])
  await takeRole(huong, cast.sri.id, 'facilitator')
  await takeRole(ruth, cast.sri.id, 'facilitator')
  expect((await asViewer('sri')).roles).toEqual([])
  expect(await actsOn(cast.sri.id)).toEqual([
    ['roleGranted', ruth.id, 'facilitator'],
    ['roleTaken', huong.id, 'facilitator'],
  ])
})

test('the public page of a suspended member goes at once, and comes back with her', async () => {
  const changes = async () => (await db.pageChange.findFirst())?.at.getTime() ?? 0
  const before = await changes()
  await suspend(ruth, cast.sri.id)
  const between = await changes()
  await reinstate(huong, cast.sri.id)
  expect([before < between, between < (await changes())]).toEqual([true, true])
})

test('who is no coordinator gives, takes, suspends and reinstates nothing', async () => {
  const forbidden = { reason: 'forbidden' }
  await expect(grantRole(catrin, catrin.id, 'coordinator')).rejects.toMatchObject(forbidden)
  await expect(takeRole(catrin, ruth.id, 'coordinator')).rejects.toMatchObject(forbidden)
  await expect(suspend(catrin, ruth.id)).rejects.toMatchObject(forbidden)
  await expect(reinstate(catrin, ruth.id)).rejects.toMatchObject(forbidden)
  expect(await db.staffAct.count()).toBe(0)
})

test('a role is given to members only', async () => {
  await expect(grantRole(ruth, 'nobody', 'curator')).rejects.toMatchObject({ reason: 'missing' })
})

test('the last coordinator can neither give up her role nor lose it', async () => {
  await takeRole(ruth, huong.id, 'coordinator')
  await expect(takeRole(ruth, ruth.id, 'coordinator')).rejects.toMatchObject(last)
  expect(await coordinators()).toBe(1)
})

test('a suspended coordinator does not count: the other is the last', async () => {
  await suspend(ruth, huong.id)
  await expect(takeRole(ruth, ruth.id, 'coordinator')).rejects.toMatchObject(last)
})

test('the last coordinator cannot be suspended, by herself or by one who just lost her role', async () => {
  await takeRole(ruth, huong.id, 'coordinator')
  await expect(suspend(huong, ruth.id)).rejects.toMatchObject(last)
  await expect(suspend(ruth, ruth.id)).rejects.toMatchObject({
    reason: 'forbidden',
    sentence: 'access.errors.yourself',
  })
})

test('two coordinators who take each other’s role at once leave one', async () => {
  const both = await Promise.allSettled([
    takeRole(ruth, huong.id, 'coordinator'),
    takeRole(huong, ruth.id, 'coordinator'),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await coordinators()).toBe(1)
})

test('two coordinators who suspend each other at once leave one', async () => {
  const both = await Promise.allSettled([suspend(ruth, huong.id), suspend(huong, ruth.id)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.user.count({ where: { suspendedAt: { not: null } } })).toBe(1)
})

test('suspending and reinstating twice is written down once each', async () => {
  await suspend(ruth, cast.sri.id)
  await suspend(huong, cast.sri.id)
  await reinstate(huong, cast.sri.id)
  await reinstate(ruth, cast.sri.id)
  expect(await actsOn(cast.sri.id)).toEqual([
    ['suspended', ruth.id, ''],
    ['reinstated', huong.id, ''],
  ])
})

test('suspension ends every session with the next request, and no session brings her back', async () => {
  const { userId } = await asViewer('sri')
  const { token } = await openSession(db, userId, 'Firefox · Linux')
  expect(await getViewerByToken(token)).not.toBeNull()
  await suspend(ruth, cast.sri.id)
  expect(await getViewerByToken(token)).toBeNull()
  expect(await db.session.count({ where: { userId } })).toBe(0)
  const { token: slipped } = await openSession(db, userId, 'a sign-in at the same moment')
  expect(await getViewerByToken(slipped)).toBeNull()
  await reinstate(ruth, cast.sri.id)
  expect(await getViewerByToken(token)).toBeNull()
})

test('a role that was taken back is gone with the next request', async () => {
  const { token } = await openSession(db, catrin.userId, 'Firefox · Linux')
  expect((await getViewerByToken(token))?.roles).toEqual(['curator'])
  await takeRole(ruth, catrin.id, 'curator')
  expect((await getViewerByToken(token))?.roles).toEqual([])
})
