import type { Viewer } from '@/lib/access/policy'
import { write } from '@/lib/conversations/commands'
import { db } from '@/lib/core/db'
import { listPosts } from '@/lib/forum/posts/queries'
import { reply, start } from '@/lib/forum/threads/commands'
import { getThread } from '@/lib/forum/threads/queries'
import { block } from '@/lib/members/blocks/commands'
import { cast } from '@/prisma/seed/cast'
import { writeCircle } from '@/prisma/seed/circle'
import { asViewer } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { decide, noteLook, reportMessage, reportPost } from './commands'
import { countCases, getCase, listCases, listCasesAboutHer, listOwnReports } from './queries'

const words = (body: string) => ({ body, written: 'en' as const, onceKey: `key-${body}` })
const other = { reason: 'other' as const, words: 'Please look' }

let helen: Viewer
let sri: Viewer
let facilitator: Viewer
let thread: string

beforeEach(async () => {
  await emptyDatabase()
  await writeCircle()
  helen = await asViewer('helen')
  sri = await asViewer('sri')
  facilitator = await asViewer('facilitator')
  thread = (await start(helen, { space: 'circle', title: 'Title', asks: [], ...words('First') })).threadId
  await reply(sri, thread, words('Second'))
})

const report = (
  viewer: Viewer,
  number: number,
  why: { reason: 'other' | 'exposes'; words: string } = other,
) => reportPost(viewer, { thread, number, ...why })

const isGapFor = async (viewer: Viewer, number: number) => {
  const found = await getThread(viewer, thread, 'en')
  const posts = found && (await listPosts(viewer, found)).items
  return posts?.find((post) => post.number === number)?.gap
}

const jobs = async (name: string) => {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = ${name}`
  return row?.count ?? 0
}

const told = (kind: 'reported' | 'judged' | 'caseDecided', recipientId: string) =>
  db.activity.count({ where: { kind, recipientId } })

const caseId = async () => (await db.case.findFirstOrThrow()).id

test('a report reaches a facilitator near to nobody; sent twice at once, it is one', async () => {
  await Promise.all([report(helen, 2), report(helen, 2), report(helen, 2)])
  expect(await db.case.count()).toBe(1)
  expect(await db.report.count()).toBe(1)
  expect(await told('reported', facilitator.id)).toBe(1)
  expect(await listCases(facilitator, 'en')).toMatchObject([{ space: 'circle', reports: 1 }])
  expect(await isGapFor(helen, 2)).toBe(false)
  for (const viewer of [helen, sri, await asViewer('outsider'), await asViewer('coordinator')])
    expect(await getCase(viewer, await caseId(), 'en')).toBeNull()
})

test('what exposes somebody is a gap at once, but for its author and for those who look', async () => {
  await report(helen, 2, { reason: 'exposes', words: '' })
  expect(await isGapFor(helen, 2)).toBe(true)
  expect(await isGapFor(sri, 2)).toBe(false)
  expect(await isGapFor(facilitator, 2)).toBe(false)
})

test.each(['author', 'reporter'] as const)(
  'a facilitator of the %s’s institution never meets the case; the contact outside is written to',
  async (party) => {
    const { institutionId } = party === 'author' ? sri : helen
    await db.member.update({ where: { id: facilitator.id }, data: { institutionId } })
    await report(helen, 2)
    const near = await asViewer('facilitator')
    expect(await told('reported', near.id)).toBe(0)
    expect(await listCases(near, 'en')).toEqual([])
    expect(await getCase(near, await caseId(), 'en')).toBeNull()
    await expect(
      decide(near, { case: await caseId(), outcome: 'removed', words: 'x' }),
    ).rejects.toMatchObject({
      reason: 'missing',
    })
    expect(await jobs('mailOutsideContact')).toBe(1)
    await db.member.update({
      where: { id: cast.ngoc.id },
      data: { roles: { create: { role: 'facilitator' } } },
    })
    await db.membership.create({ data: { spaceId: 'space-circle', memberId: cast.ngoc.id } })
    expect(await listCases(await asViewer('ngoc'), 'en')).toHaveLength(1)
  },
)

test('a block keeps a facilitator from a case, in both directions', async () => {
  await report(helen, 2)
  await block(sri, facilitator.id)
  expect(await listCases(await asViewer('facilitator'), 'en')).toEqual([])
})

test('kept words are there again, removed ones are gone; author and reporter are told, of two who decide one does', async () => {
  await report(helen, 2, { reason: 'exposes', words: '' })
  const id = await caseId()
  await noteLook(facilitator, id)
  await noteLook(facilitator, id)
  await decide(facilitator, { case: id, outcome: 'kept', words: 'It names nobody.' })
  expect(await isGapFor(helen, 2)).toBe(false)
  expect(await told('judged', sri.id)).toBe(1)
  expect(await told('caseDecided', helen.id)).toBe(1)
  expect(await listCasesAboutHer(sri)).toMatchObject([
    { outcome: 'kept', words: 'It names nobody.', looks: [{ name: facilitator.name }] },
  ])
  expect(JSON.stringify(await listCasesAboutHer(sri))).not.toContain(helen.name)
  expect(await listOwnReports(helen)).toMatchObject([{ outcome: 'kept' }])
  await expect(report(helen, 2)).rejects.toMatchObject({ reason: 'conflict' })
  await expect(decide(facilitator, { case: id, outcome: 'removed', words: 'x' })).rejects.toMatchObject({
    reason: 'conflict',
  })

  await report(sri, 1)
  const second = (await db.case.findFirstOrThrow({ where: { decidedAt: null } })).id
  const decided = await Promise.allSettled([
    decide(facilitator, { case: second, outcome: 'removed', words: 'It hurts.' }),
    decide(facilitator, { case: second, outcome: 'kept', words: 'It stays.' }),
  ])
  expect(decided.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const { outcome } = await db.case.findUniqueOrThrow({ where: { id: second } })
  const { source } = await db.post.findFirstOrThrow({ where: { threadId: thread, number: 1 } })
  expect(source === '').toBe(outcome === 'removed')
})

test('nobody reports her own words, or what she cannot read', async () => {
  await expect(report(sri, 2)).rejects.toMatchObject({ reason: 'forbidden' })
  await expect(report(await asViewer('outsider'), 2)).rejects.toMatchObject({ reason: 'missing' })
  expect(await db.case.count()).toBe(0)
})

test('a message is reported by her whom it was written to; the facilitator sees it alone', async () => {
  await db.member.update({ where: { id: sri.id }, data: { contactFrom: 'everyone' } })
  await write(helen, sri.id, words('First of all'))
  await write(helen, sri.id, words('And then this'))
  const message = await db.message.findFirstOrThrow({ where: { number: 2 } })
  await expect(reportMessage(helen, { message: message.id, ...other })).rejects.toMatchObject({
    reason: 'forbidden',
  })
  await expect(reportMessage(facilitator, { message: message.id, ...other })).rejects.toMatchObject({
    reason: 'missing',
  })
  expect(await reportMessage(sri, { message: message.id, ...other })).toBe(helen.id)
  const one = await getCase(facilitator, await caseId(), 'en')
  expect(one?.said.html).toContain('And then this')
  expect(JSON.stringify(one)).not.toContain('First of all')
  await decide(facilitator, { case: await caseId(), outcome: 'removed', words: 'Not so.' })
  expect(await db.message.findUniqueOrThrow({ where: { id: message.id } })).toMatchObject({
    source: '',
    html: '',
  })
})

test('coordinators learn how many cases wait, and nothing of them', async () => {
  await report(helen, 2)
  await db.case.updateMany({ data: { openedAt: new Date(Date.now() - 4 * 86_400_000) } })
  expect(await countCases(await asViewer('coordinator'), 3)).toEqual({ open: 1, late: 1 })
  expect(await countCases(helen, 3)).toEqual({ open: 0, late: 0 })
})
