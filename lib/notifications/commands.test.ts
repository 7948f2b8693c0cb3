import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { reply, start } from '@/lib/forum/threads/commands'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { cast } from '@/prisma/seed/cast'
import { emptyDatabase } from '@/scripts/jest/empty'
import { claimMail, notify, releaseMail } from './commands'
import { getMailbox, listNudges } from './queries'

const space = {
  id: 'heads',
  slug: 'heads',
  kind: 'private',
  name: { en: 'Heads', id: 'Ketua', vi: 'Trưởng' },
  promise: { en: 'Stays', id: 'Tetap', vi: 'Ở lại' },
} as const

const words = (onceKey: string) => ({ body: 'Words', written: 'en', onceKey }) as const

let helen: Viewer
let sri: Viewer

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
  await db.space.create({ data: space })
  for (const key of ['helen', 'sri', 'ngoc'] as const)
    await db.membership.create({ data: { spaceId: space.id, memberId: cast[key].id } })
  ;[helen, sri] = await Promise.all([asViewer('helen'), asViewer('sri')])
})

/** Helen starts a thread and Sri answers `times` times; returns the activities of the answers. */
async function answered(times = 1) {
  const { threadId } = await start(helen, {
    space: 'heads',
    title: 'Title',
    asks: [],
    ...words('start-thread'),
  })
  for (let n = 0; n < times; n += 1) await reply(sri, threadId, words(`reply-number-${n}`))
  return db.activity.findMany({ where: { kind: 'replied' }, orderBy: { at: 'asc' } })
}

const nudged = () => db.notification.findMany({ select: { memberId: true } })
const mailJobs = () =>
  db.$queryRaw<{ payload: unknown }[]>`
    select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'mailNudge'`

test('a reply nudges those who took part, not its author and not those who only read', async () => {
  const [activity] = await answered()
  await notify(activity?.id ?? '')
  expect(await nudged()).toEqual([{ memberId: helen.id }])
  expect(await mailJobs()).toHaveLength(1)
})

test('followed up twice, it nudges once', async () => {
  const [activity] = await answered()
  await Promise.all([notify(activity?.id ?? ''), notify(activity?.id ?? '')])
  await notify(activity?.id ?? '')
  expect(await nudged()).toHaveLength(1)
  expect(await mailJobs()).toHaveLength(1)
})

test('the job of a mail carries ids and no words', async () => {
  const [activity] = await answered()
  await notify(activity?.id ?? '')
  const [{ payload } = { payload: {} }] = await mailJobs()
  expect(Object.keys(payload as object).sort()).toEqual(['activityId', 'jobId', 'memberId'])
})

test('she who has left the space hears nothing', async () => {
  const [activity] = await answered()
  await db.membership.deleteMany({ where: { memberId: helen.id } })
  await notify(activity?.id ?? '')
  expect(await nudged()).toEqual([])
})

test('one mail until she has been here again', async () => {
  const [first, second] = await answered(2)
  for (const activity of [first, second]) await notify(activity?.id ?? '')
  expect(await claimMail(helen.id, first?.id ?? '')).toBe(true)
  expect(await claimMail(helen.id, first?.id ?? '')).toBe(false)
  expect(await claimMail(helen.id, second?.id ?? '')).toBe(false)
  await db.member.update({ where: { id: helen.id }, data: { lastVisitAt: new Date() } })
  expect(await claimMail(helen.id, second?.id ?? '')).toBe(true)
})

test('ten nudges at once are one mail', async () => {
  const activities = await answered(10)
  for (const { id } of activities) await notify(id)
  const claims = await Promise.all(activities.map(({ id }) => claimMail(helen.id, id)))
  expect(claims.filter(Boolean)).toHaveLength(1)
})

test('a mail that could not be sent is claimed again', async () => {
  const [activity] = await answered()
  await notify(activity?.id ?? '')
  expect(await claimMail(helen.id, activity?.id ?? '')).toBe(true)
  await releaseMail(helen.id, activity?.id ?? '')
  expect(await claimMail(helen.id, activity?.id ?? '')).toBe(true)
})

test('a suspended member has no mailbox here', async () => {
  expect(await getMailbox(helen.id)).toEqual({ email: cast.helen.email, language: 'en' })
  await db.user.update({ where: { id: helen.userId }, data: { suspendedAt: new Date() } })
  expect(await getMailbox(helen.id)).toBeNull()
})

test('her home lists replies only from threads she may still read', async () => {
  const [activity] = await answered()
  await notify(activity?.id ?? '')
  expect((await listNudges(helen, 'en')).replies).toHaveLength(1)
  expect(await listNudges({ ...helen, memberships: [] }, 'en')).toEqual({ replies: [], news: [] })
})

/** Sri names Helen in a post of her thread; returns what was recorded. */
async function named() {
  await answered()
  const { threadId } = await db.activity.findFirstOrThrow({ where: { kind: 'replied' } })
  await reply(sri, threadId ?? '', { ...words('names-helen'), body: 'Is that so, @Helen?' })
  return db.activity.findMany({ where: { post: { number: 3 } }, orderBy: { kind: 'asc' } })
}

test('she who is named in a reply is told that, and not of the reply as well', async () => {
  for (const { id } of await named()) await notify(id)
  const told = await db.notification.findMany({
    select: { memberId: true, activity: { select: { kind: true } } },
  })
  expect(told).toEqual([{ memberId: helen.id, activity: { kind: 'mentioned' } }])
  expect((await listNudges(helen, 'en')).replies).toMatchObject([{ kind: 'mentioned', post: { number: 3 } }])
})

test.each([
  ['everything', ['mentioned']],
  ['mentions', ['mentioned']],
  ['nothing', []],
] as const)('wishing to hear %s, of a reply that names her she hears %p', async (involvement, kinds) => {
  await db.membership.updateMany({ where: { memberId: helen.id }, data: { involvement } })
  for (const { id } of await named()) await notify(id)
  const told = await db.notification.findMany({ select: { activity: { select: { kind: true } } } })
  expect(told.map(({ activity }) => activity.kind)).toEqual(kinds)
})

test('being named in a private space tells nothing to her who has left it', async () => {
  const happened = await named()
  await db.membership.deleteMany({ where: { memberId: helen.id } })
  for (const { id } of happened) await notify(id)
  expect(await nudged()).toEqual([])
})

const tell = (recipientId: string) =>
  db.activity.create({ data: { kind: 'letIntoSpace', actorId: sri.id, recipientId, spaceId: space.id } })

test('what concerns exactly one member is told to her and to nobody else', async () => {
  const { id } = await tell(helen.id)
  await notify(id)
  expect(await nudged()).toEqual([{ memberId: helen.id }])
  expect((await listNudges(helen, 'id')).news).toMatchObject([
    { kind: 'letIntoSpace', space: { slug: 'heads', name: 'Ketua' } },
  ])
  expect(await listNudges({ ...helen, memberships: [] }, 'id')).toEqual({ replies: [], news: [] })
})

test.each([
  ['she blocked', (a: string, b: string) => ({ memberId: a, blockedId: b })],
  ['who blocked her', (a: string, b: string) => ({ memberId: b, blockedId: a })],
])('she hears nothing of a member %s, and finds nothing of what came before', async (_, blockOf) => {
  const [first, second] = await answered(2)
  await notify(first?.id ?? '')
  await db.block.create({ data: blockOf(helen.id, sri.id) })
  await notify(second?.id ?? '')
  await notify((await tell(helen.id)).id)
  expect(await nudged()).toEqual([{ memberId: helen.id }])
  expect(await listNudges(await asViewer('helen'), 'en')).toEqual({ replies: [], news: [] })
})
