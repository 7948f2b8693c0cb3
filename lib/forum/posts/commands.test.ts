import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { close, markAllRead, pin, reply, start } from '@/lib/forum/threads/commands'
import { mostPinned } from '@/lib/forum/threads/page-size'
import { countUnread, getDraft, getThread, listPinned } from '@/lib/forum/threads/queries'
import { writeCircle } from '@/prisma/seed/circle'
import { asViewer } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { edit, retract } from './commands'

const words = (body: string) => ({ body, written: 'en' as const, onceKey: `key-${body}` })

let helen: Viewer
let sri: Viewer
let facilitator: Viewer
let outsider: Viewer
let thread: string

beforeEach(async () => {
  await emptyDatabase()
  await writeCircle()
  helen = await asViewer('helen')
  sri = await asViewer('sri')
  facilitator = await asViewer('facilitator')
  outsider = await asViewer('outsider')
  thread = (await start(helen, { space: 'circle', title: 'Title', asks: [], ...words('First') })).threadId
  await reply(sri, thread, words('Second'))
})

const stored = (number: number) =>
  db.post.findUniqueOrThrow({ where: { threadId_number: { threadId: thread, number } } })
const change = (viewer: Viewer, number: number, body: string, revision = 0, title?: string) =>
  edit(viewer, { thread, number, body, written: 'id', revision, ...(title && { title }) })

test('its author changes a post; it is rendered anew and says that it was edited', async () => {
  expect(await change(sri, 2, '**Other** words')).toEqual({ space: 'circle', edited: true })
  expect(await stored(2)).toMatchObject({
    source: '**Other** words',
    html: '<p><strong>Other</strong> words</p>',
    language: 'id',
    revision: 1,
  })
  expect((await stored(2)).editedAt).toBeInstanceOf(Date)
})

test('nobody else changes it or takes it back, whatever her role', async () => {
  for (const viewer of [helen, facilitator]) {
    await expect(change(viewer, 2, 'Mine now')).rejects.toMatchObject({ reason: 'forbidden' })
    await expect(retract(viewer, thread, 2)).rejects.toMatchObject({ reason: 'forbidden' })
  }
  await expect(change(outsider, 2, 'Mine now')).rejects.toMatchObject({ reason: 'missing' })
  await expect(retract(outsider, thread, 2)).rejects.toMatchObject({ reason: 'missing' })
  expect((await stored(2)).source).toBe('Second')
})

test('changed in two windows, the later overwrites nothing and keeps her words', async () => {
  await change(sri, 2, 'From the first window')
  expect(await change(sri, 2, 'From the second window')).toMatchObject({ edited: false })
  expect((await stored(2)).source).toBe('From the first window')
  expect((await getDraft(sri, `post:${(await stored(2)).id}`))?.body).toBe('From the second window')
  expect(await change(sri, 2, 'Both, put together', 1)).toMatchObject({ edited: true })
  expect(await getDraft(sri, `post:${(await stored(2)).id}`)).toBeNull()
})

test('changed in two windows at once, one is first', async () => {
  const outcomes = await Promise.all([change(sri, 2, 'One'), change(sri, 2, 'Other')])
  expect(outcomes.filter(({ edited }) => edited)).toHaveLength(1)
})

test('names added by a change are told, those named before are not told again', async () => {
  await change(sri, 2, 'Ask @Helen')
  await change(sri, 2, 'Ask @Helen, or @Retno', 1)
  const told = await db.activity.findMany({ where: { kind: 'mentioned' }, orderBy: { at: 'asc' } })
  expect(told.map(({ recipientId }) => recipientId)).toEqual([helen.id, facilitator.id])
})

test('with the first post its title can be changed, with no other', async () => {
  await change(helen, 1, 'First', 0, 'A better title')
  await change(sri, 2, 'Second', 0, 'Not hers to name')
  expect((await db.thread.findUniqueOrThrow({ where: { id: thread } })).title).toBe('A better title')
})

test('taken back, nothing of the words is left, and numbers stay as they are', async () => {
  await retract(sri, thread, 2)
  expect(await stored(2)).toMatchObject({ source: '', html: '' })
  const { number } = await reply(helen, thread, words('Third'))
  expect(number).toBe(3)
  await expect(retract(sri, thread, 2)).rejects.toMatchObject({ reason: 'missing' })
  await expect(change(sri, 2, 'Back again')).rejects.toMatchObject({ reason: 'missing' })
})

test('a thread is closed and taken up again by whoever began it or facilitates, and by nobody else', async () => {
  await expect(close(sri, thread, true)).rejects.toMatchObject({ reason: 'forbidden' })
  await expect(close(outsider, thread, true)).rejects.toMatchObject({ reason: 'missing' })
  await close(helen, thread, true)
  await expect(reply(sri, thread, words('Too late'))).rejects.toMatchObject({ reason: 'forbidden' })
  await close(facilitator, thread, false)
  expect((await getThread(sri, thread, 'en'))?.can.reply).toBe(true)
})

test('facilitators put threads on top, as many as there is room for', async () => {
  await expect(pin(helen, thread, true)).rejects.toMatchObject({ reason: 'forbidden' })
  const more = await Promise.all(
    Array.from(
      { length: mostPinned },
      async (_, n) =>
        (await start(helen, { space: 'circle', title: `${n}`, asks: [], ...words(`Thread ${n}`) })).threadId,
    ),
  )
  const outcomes = await Promise.allSettled([thread, ...more].map((id) => pin(facilitator, id, true)))
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  expect(await listPinned(sri, 'space-circle')).toHaveLength(mostPinned)
  expect(await listPinned(outsider, 'space-circle')).toEqual([])
})

test('a whole space is read at once, and only one she may read', async () => {
  expect((await countUnread(facilitator)).get('space-circle')).toBe(1)
  await markAllRead(facilitator, 'circle')
  expect((await countUnread(facilitator)).has('space-circle')).toBe(false)
  await expect(markAllRead(outsider, 'circle')).rejects.toMatchObject({ reason: 'missing' })
})
