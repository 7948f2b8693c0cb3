import type { Viewer } from '@/lib/access/policy'
import { invite } from '@/lib/coordination/invitations/commands'
import { db } from '@/lib/core/db'
import { sendMail } from '@/lib/core/mail/mail'
import { jobs } from '@/lib/members/joining/jobs'
import { cast } from '@/prisma/seed/cast'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { doQueued } from '@/scripts/jest/queue'
import { bringList, bringListFile, correctList, dropList, sendList } from './commands'
import { getInvitationList, listOwnLists } from './queries'
import { chosenSchema } from './schema'

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
  sent.mockClear()
  ;[ruth, huong] = await Promise.all([asViewer('coordinator'), asViewer('coordinator2')])
})

const text = `Nama;Surel;Bahasa
Ana;ana@x.example;Tiếng Việt
Bea;bea@x.example;Inggris
Helen;${cast.helen.email};English
`

async function faultsOf(id: string) {
  const list = await getInvitationList(ruth, id)
  return list?.reading.ok ? list.reading.rows.map(({ faults }) => faults) : list
}

test('nothing is sent before she says so, and then to those she chose alone', async () => {
  const listId = await bringList(ruth, text)
  expect(await faultsOf(listId)).toEqual([[], [], ['isMember']])
  await doQueued(jobs)
  expect(sent).not.toHaveBeenCalled()
  expect(await sendList(ruth, { listId, chosen: ['ana@x.example'] })).toBe(1)
  await doQueued(jobs)
  expect(sent.mock.calls.map(([mail]) => mail)).toMatchObject([
    { to: 'ana@x.example', letter: 'invitation', language: 'vi', values: { name: 'Ana' } },
  ])
  expect(await db.invitation.findMany({ select: { email: true, language: true } })).toEqual([
    { email: 'ana@x.example', language: 'vi' },
  ])
  expect(await db.staffAct.findMany({ select: { kind: true, actorId: true, detail: true } })).toEqual([
    { kind: 'membersImported', actorId: ruth.id, detail: '1' },
  ])
  expect(await getInvitationList(ruth, listId)).toBeNull()
})

test('when one of them can’t be invited any more, nobody is', async () => {
  const listId = await bringList(ruth, text)
  const chosen = ['ana@x.example', 'bea@x.example']
  const bea = { name: 'Bea', callName: 'Bea', email: 'bea@x.example', speaks: 'en' } as const
  await invite(huong, { ...bea, institution: '', country: '' })
  await expect(sendList(ruth, { listId, chosen })).rejects.toMatchObject({
    ...{ reason: 'conflict', sentence: 'coordination.errors.listChanged' },
  })
  expect(await db.invitation.count()).toBe(1)
  expect(await faultsOf(listId)).toEqual([[], ['isInvited'], ['isMember']])
})

test.each([
  ['a member of the list', cast.helen.email],
  ['somebody who is not on it', 'eve@x.example'],
])('choosing %s sends nothing', async (_, email) => {
  const listId = await bringList(ruth, text)
  await expect(sendList(ruth, { listId, chosen: ['ana@x.example', email] })).rejects.toMatchObject({
    reason: 'conflict',
  })
  expect(await db.invitation.count()).toBe(0)
})

test('sent twice at once, it is sent once', async () => {
  const listId = await bringList(ruth, text)
  const chosen = ['ana@x.example', 'bea@x.example', 'ana@x.example']
  const both = await Promise.allSettled([
    sendList(ruth, { listId, chosen }),
    sendList(ruth, { listId, chosen }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.invitation.count()).toBe(2)
})

test('two lists with one woman on both, sent at once, invite her once', async () => {
  const [hers, mine] = [await bringList(huong, text), await bringList(ruth, text)]
  const chosen = ['ana@x.example']
  const both = await Promise.allSettled([
    sendList(ruth, { listId: mine, chosen }),
    sendList(huong, { listId: hers, chosen }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.invitation.count()).toBe(1)
})

test('a list of 500 is sent in one go', async () => {
  const rows = Array.from({ length: 500 }, (_, n) => `Ana ${n},a${n}@x.example`)
  const listId = await bringList(ruth, ['name,email', ...rows].join('\n'))
  const chosen = rows.map((row) => row.split(',')[1] ?? '')
  expect(await sendList(ruth, { listId, chosen })).toBe(500)
  const hashes = await db.invitation.findMany({ select: { tokenHash: true } })
  expect(new Set(hashes.map(({ tokenHash }) => tokenHash)).size).toBe(500)
  const [queued] = await db.$queryRaw<{ jobs: number; plain: number }[]>`
    select count(*)::int as jobs, count(*) filter (where payload::text like '%x.example%')::int as plain
    from graphile_worker._private_jobs`
  expect(queued).toEqual({ jobs: 500, plain: 0 })
})

test('corrected, it is read anew', async () => {
  const listId = await bringList(ruth, 'Nama;Surel\nAna;ana at x')
  expect(await faultsOf(listId)).toEqual([['emailWrong']])
  await correctList(ruth, listId, 'Nama;Surel\nAna;ana@x.example')
  expect(await faultsOf(listId)).toEqual([[]])
})

test('a list is its bringer’s alone; she can let it go', async () => {
  const listId = await bringList(ruth, text)
  expect(await getInvitationList(huong, listId)).toBeNull()
  expect(await listOwnLists(huong)).toEqual([])
  const missing = { reason: 'missing' }
  await expect(sendList(huong, { listId, chosen: ['ana@x.example'] })).rejects.toMatchObject(missing)
  await expect(correctList(huong, listId, 'x')).rejects.toMatchObject(missing)
  await expect(dropList(huong, listId)).rejects.toMatchObject(missing)
  await dropList(ruth, listId)
  await expect(dropList(ruth, listId)).rejects.toMatchObject(missing)
})

test('who is no coordinator brings none, nor reads her own from when she was one', async () => {
  const curator = await asViewer('curator')
  await expect(bringList(curator, text)).rejects.toMatchObject({ reason: 'forbidden' })
  const listId = await bringList(ruth, text)
  const before = { ...ruth, roles: [] }
  expect(await getInvitationList(before, listId)).toBeNull()
  await expect(sendList(before, { listId, chosen: ['ana@x.example'] })).rejects.toMatchObject({
    reason: 'missing',
  })
})

test.each([
  ['nothing', Buffer.alloc(0), 'listEmpty'],
  ['more than a megabyte', Buffer.alloc(1024 * 1024 + 1, 'a'), 'listTooBig'],
  ['UTF-16', Buffer.from('\ufeffname', 'utf16le'), 'listUtf16'],
  ['a workbook', Buffer.from('PK\u0003\u0004'), 'listSpreadsheet'],
])('a file of %s is refused with a sentence', async (_, bytes, sentence) => {
  await expect(bringListFile(ruth, bytes)).rejects.toMatchObject({
    ...{ reason: 'invalid', sentence: `coordination.errors.${sentence}` },
  })
  expect(await db.invitationList.count()).toBe(0)
})

test('a file is read as it is', async () => {
  expect(await faultsOf(await bringListFile(ruth, Buffer.from(`\ufeff${text}`)))).toEqual([
    [],
    [],
    ['isMember'],
  ])
})

test('mailboxes that are chosen are mailboxes', () => {
  const parse = (chosen: unknown) => chosenSchema.safeParse({ listId: 'l', chosen }).success
  expect([parse('a@x.example'), parse(['a@x.example', 'b@x.example'])]).toEqual([true, true])
  expect([parse(undefined), parse([]), parse('x'), parse(Array(501).fill('a@x.example'))]).toEqual([
    ...[false, false, false, false],
  ])
})
