import { db } from '@/lib/core/db'
import { hashToken } from '@/lib/core/secret'
import { days } from '@/lib/core/time'
import { cast, type MemberKey } from '@/prisma/seed/cast'
import { writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { endOtherSessions, endSession, openSession } from './commands'
import { deviceName } from './device'
import { getViewerByToken, listSessions } from './queries'

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
})

const userOf = (key: MemberKey) => `user-${cast[key].id}`

/** A session of hers, as her browser and the portal know it. */
async function session(key: MemberKey, device = 'Firefox · Linux') {
  const { token } = await openSession(db, userOf(key), device)
  const viewer = await getViewerByToken(token)
  if (!viewer) throw new Error('no viewer')
  return { token, viewer }
}

test('a session knows its member and keeps only a hash of its token', async () => {
  const { token, viewer } = await session('sri')
  expect(viewer).toMatchObject({
    id: cast.sri.id,
    callName: 'Sri',
    language: 'id',
    welcomed: true,
    roles: [],
  })
  const stored = await db.session.findFirstOrThrow()
  expect(stored.tokenHash).toBe(hashToken(token))
  expect(JSON.stringify(stored)).not.toContain(token)
  expect(await getViewerByToken(stored.tokenHash)).toBeNull()
})

test('who signs out, or ends a session elsewhere, is out with the next request', async () => {
  const [here, there] = [await session('sri'), await session('sri', 'Chrome · Android')]
  await endSession(here.viewer, there.viewer.sessionId)
  expect(await getViewerByToken(there.token)).toBeNull()
  expect(await getViewerByToken(here.token)).not.toBeNull()
})

test('she ends all her other sessions at once, and nobody else’s', async () => {
  const here = await session('sri')
  const others = [await session('sri'), await session('sri')]
  const helen = await session('helen')
  await endOtherSessions(here.viewer)
  for (const { token } of others) expect(await getViewerByToken(token)).toBeNull()
  expect(await getViewerByToken(here.token)).not.toBeNull()
  expect(await getViewerByToken(helen.token)).not.toBeNull()
})

test('nobody ends a session of somebody else', async () => {
  const [sri, helen] = [await session('sri'), await session('helen')]
  await endSession(helen.viewer, sri.viewer.sessionId)
  expect(await getViewerByToken(sri.token)).not.toBeNull()
})

test('she sees her own sessions, which one this is, and no one else’s', async () => {
  const here = await session('sri')
  await session('sri', 'Chrome · Android')
  await session('helen')
  const listed = await listSessions(here.viewer)
  expect(listed.map(({ device, current }) => [device, current]).sort()).toEqual([
    ['Chrome · Android', false],
    ['Firefox · Linux', true],
  ])
})

test('a session ends after 30 days, and after 14 days without use', async () => {
  const [old, idle] = [await session('sri'), await session('sri')]
  await db.session.update({ where: { id: old.viewer.sessionId }, data: { expiresAt: new Date() } })
  const long = new Date(Date.now() - days(14) - 1000)
  await db.session.update({ where: { id: idle.viewer.sessionId }, data: { lastSeenAt: long } })
  expect(await getViewerByToken(old.token)).toBeNull()
  expect(await getViewerByToken(idle.token)).toBeNull()
})

test('after a pause, what was her last visit becomes the one before this', async () => {
  const { token, viewer } = await session('sri')
  expect(viewer.previousVisitAt).toBeNull()
  const yesterday = new Date(Date.now() - days(1))
  await db.member.update({ where: { id: viewer.id }, data: { lastVisitAt: yesterday } })
  await db.session.update({ where: { id: viewer.sessionId }, data: { lastSeenAt: yesterday } })
  expect((await getViewerByToken(token))?.previousVisitAt).toEqual(yesterday)
  expect((await getViewerByToken(token))?.previousVisitAt).toEqual(yesterday)
})

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari · iPhone',
  ],
  ['Mozilla/5.0 (Linux; Android 15) Chrome/140.0.0.0 Mobile Safari/537.36', 'Chrome · Android'],
  ['<script>alert(1)</script>', '–'],
  ['', '–'],
])('%j is recognised as %j', (agent, name) => {
  expect(deviceName(agent)).toBe(name)
})
