import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { block } from '@/lib/members/blocks/commands'
import { asViewer } from '@/prisma/seed/people'
import { writeCircle } from '@/prisma/seed/circle'
import { emptyDatabase } from '@/scripts/jest/empty'
import { keepMessageDraft, takeBack, write } from './commands'
import {
  countUnreadConversations,
  getMessageDraft,
  getPartner,
  listConversations,
  messagesAPage,
  readMessages,
} from './queries'

const words = (onceKey: string, body = 'Words for you alone') => ({ body, written: 'en', onceKey }) as const

let helen: Viewer
let sri: Viewer
let ngoc: Viewer

beforeEach(async () => {
  await emptyDatabase()
  await writeCircle()
  ;[helen, sri, ngoc] = await Promise.all([asViewer('helen'), asViewer('sri'), asViewer('ngoc')])
})

const texts = async (viewer: Viewer, partner: Viewer) =>
  (await readMessages(viewer, partner.id)).messages.map(({ html }) => html)

test('a message is read by the two and told to one', async () => {
  await write(helen, sri.id, words('first-message'))
  expect(await texts(sri, helen)).toEqual(['<p>Words for you alone</p>'])
  expect(await texts(helen, sri)).toEqual(['<p>Words for you alone</p>'])
  expect(await texts(ngoc, sri)).toEqual([])
  expect(await db.activity.findMany({ where: { kind: 'messaged' } })).toMatchObject([
    { actorId: helen.id, recipientId: sri.id },
  ])
})

test('sent twice, also at once, it is one; other words are another', async () => {
  await Promise.all([1, 2, 3].map(() => write(helen, sri.id, words('same-key'))))
  await write(helen, sri.id, words('same-key', 'Something else'))
  expect(await texts(sri, helen)).toHaveLength(2)
})

test('both writing at once, numbers have no gap and no double', async () => {
  await write(helen, sri.id, words('opening-words'))
  await Promise.all(
    [1, 2, 3, 4].flatMap((n) => [
      write(helen, sri.id, words(`helen-says-${n}`)),
      write(sri, helen.id, words(`sri-says-${n}`)),
    ]),
  )
  const rows = await db.message.findMany({ orderBy: { number: 'asc' }, select: { number: true } })
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(await db.conversation.count()).toBe(1)
})

test('she who is written to decides who may begin', async () => {
  await expect(write(ngoc, sri.id, words('no-space-shared'))).rejects.toMatchObject({ reason: 'forbidden' })
  await db.member.update({ where: { id: sri.id }, data: { contactFrom: 'everyone' } })
  await write(ngoc, sri.id, words('now-she-may'))
  await db.member.update({ where: { id: sri.id }, data: { contactFrom: 'nobody' } })
  await expect(write(ngoc, sri.id, words('and-no-more'))).rejects.toMatchObject({ reason: 'forbidden' })
  await write(sri, ngoc.id, words('her-answer-opens')).catch(() => undefined)
  await db.member.update({ where: { id: ngoc.id }, data: { contactFrom: 'everyone' } })
  await write(sri, ngoc.id, words('her-answer-opens'))
  await write(ngoc, sri.id, words('answered-once'))
  expect(await texts(sri, ngoc)).toHaveLength(3)
})

test.each([
  ['blocked her', (a: Viewer, b: Viewer) => block(a, b.id)],
  ['was blocked by her', (a: Viewer, b: Viewer) => block(b, a.id)],
  [
    'was suspended',
    (a: Viewer) => db.user.update({ where: { id: a.userId }, data: { suspendedAt: new Date() } }),
  ],
])('a partner who %s is gone with all that was written, and cannot be written to', async (_, happen) => {
  await write(helen, sri.id, words('before-it-all'))
  await happen(helen, sri)
  const viewer = await asViewer('sri')
  expect(await listConversations(viewer)).toEqual([])
  expect(await getPartner(viewer, helen.id)).toBeNull()
  expect(await readMessages(viewer, helen.id)).toMatchObject({ messages: [] })
  expect(await countUnreadConversations(viewer)).toBe(0)
  await expect(write(viewer, helen.id, words('into-nothing'))).rejects.toMatchObject({ reason: 'missing' })
  await expect(keepMessageDraft(viewer, `member:${helen.id}`, 'Draft')).rejects.toMatchObject({
    reason: 'missing',
  })
})

test('what she has not read is counted until she reads it', async () => {
  await write(helen, sri.id, words('unread-one'))
  await write(helen, sri.id, words('unread-two'))
  expect([await countUnreadConversations(sri), await countUnreadConversations(helen)]).toEqual([1, 0])
  expect(await listConversations(sri)).toMatchObject([{ unread: 2, partner: { id: helen.id } }])
  await readMessages(sri, helen.id)
  expect(await countUnreadConversations(sri)).toBe(0)
})

test('taken back, its words are erased, and nobody but its author could do it', async () => {
  await write(helen, sri.id, words('to-take-back'))
  const { id } = await db.message.findFirstOrThrow()
  await expect(takeBack(ngoc, id)).rejects.toMatchObject({ reason: 'missing' })
  await expect(takeBack(sri, id)).rejects.toMatchObject({ reason: 'forbidden' })
  expect(await takeBack(helen, id)).toBe(sri.id)
  expect(await texts(sri, helen)).toEqual([null])
  expect(await db.message.findFirst()).toMatchObject({ source: '', html: '' })
})

test('a long conversation is read page by page, backwards', async () => {
  for (let n = 1; n <= messagesAPage + 2; n += 1) await write(helen, sri.id, words(`message-${n}`, `${n}.`))
  const newest = await readMessages(sri, helen.id)
  expect([newest.messages.length, newest.earlier]).toEqual([messagesAPage, 3])
  const first = await readMessages(sri, helen.id, newest.earlier ?? undefined)
  expect([first.messages.map(({ number }) => number), first.earlier]).toEqual([[1, 2], null])
})

test('a draft is hers alone, and gone when sent', async () => {
  await keepMessageDraft(helen, `member:${sri.id}`, 'Not yet')
  expect(await getMessageDraft(helen, sri.id)).toMatchObject({ body: 'Not yet' })
  expect(await getMessageDraft(sri, helen.id)).toBeNull()
  await write(helen, sri.id, words('sent-at-last'))
  expect(await getMessageDraft(helen, sri.id)).toBeNull()
})
