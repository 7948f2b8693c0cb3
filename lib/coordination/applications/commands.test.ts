import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { sendMail } from '@/lib/core/mail/mail'
import { after, days } from '@/lib/core/time'
import { invite } from '@/lib/coordination/invitations/commands'
import { acceptInvitation, answerQuestion } from '@/lib/members/joining/commands'
import { jobs } from '@/lib/members/joining/jobs'
import { answerTime, kept } from '@/lib/members/joining/keeping'
import { applicants } from '@/prisma/seed/applicants'
import { askAndConfirm, lastToken } from '@/prisma/seed/applications'
import { cast } from '@/prisma/seed/cast'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { doQueued } from '@/scripts/jest/queue'
import { accept, addNote, ask, decline, removeNote } from './commands'
import { getApplication, listApplications } from './queries'

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
  ;[ruth, huong] = await Promise.all([asViewer('coordinator'), asViewer('coordinator2')])
})

const { phuong } = applicants
const asked = (email: string = phuong.email) => askAndConfirm({ ...phuong, email })
const words = ''
const letter = 'Dear Phương,\n\nnot now.\n\nRuth'
const question = 'Where do you work?'

async function mails() {
  sent.mockClear()
  await doQueued(jobs)
  return sent.mock.calls.map(([mail]) => mail)
}

const decided = { reason: 'forbidden', sentence: 'coordination.errors.decided' }
const acts = () =>
  db.staffAct.findMany({ orderBy: { at: 'asc' }, select: { kind: true, actorId: true, detail: true } })

test('a coordinator reads all she wrote but her age, and that is written down; others find nothing', async () => {
  const id = await asked()
  const { ageBand, ...wrote } = phuong
  const application = await getApplication(ruth, id)
  expect(application).toMatchObject({ ...wrote, can: { decide: true, ask: true }, erasedAt: null })
  expect(JSON.stringify(application)).not.toContain(ageBand)
  expect(await getApplication(await asViewer('curator'), id)).toBeNull()
  expect(await listApplications(await asViewer('facilitator'))).toEqual({
    ...{ waiting: [], asked: [], decided: [] },
  })
  expect(await acts()).toEqual([{ kind: 'applicationRead', actorId: ruth.id, detail: id }])
})

test('reading an application again within the hour is written down once', async () => {
  const id = await asked()
  for (let n = 0; n < 5; n++) await getApplication(ruth, id)
  await getApplication(huong, id)
  expect(await db.staffAct.count({ where: { kind: 'applicationRead' } })).toBe(2)
})

test('the queue shows who has waited longest first, how long, and for whom it is too long', async () => {
  const now = new Date()
  const [first, second, third] = [
    await asked('a@vn.example'),
    await asked('b@vn.example'),
    await asked('c@vn.example'),
  ]
  const since = (id: string, n: number) =>
    db.application.update({ where: { id }, data: { confirmedAt: after(-days(n), now) } })
  await since(first, 2)
  await since(second, 6)
  await since(third, 9)
  // Asked and answered, the third waits from her answer on.
  await ask(ruth, { applicationId: third, question }, after(-days(8), now))
  expect((await listApplications(ruth, now)).asked).toMatchObject([{ id: third, late: false }])
  await answerQuestion(await lastToken(), 'Here.', after(-days(3), now))
  const { waiting, asked: open } = await listApplications(ruth, now)
  expect(open).toEqual([])
  expect(waiting.map((one) => [one.id, one.days, one.late, one.hasAnswered])).toEqual([
    [second, 6, true, false],
    [third, 3, false, true],
    [first, 2, false, false],
  ])
})

test('who may be known already is shown in the queue and on the sheet', async () => {
  const invitee = { callName: 'P', speaks: 'vi', institution: '', country: '' } as const
  await invite(ruth, { ...invitee, name: 'Pham Quynh Phuong', email: 'office@vn.example' })
  const other = await askAndConfirm({
    ...applicants.linh,
    name: cast.ngoc.name,
    email: 'ngoc.private@vn.example',
  })
  const id = await asked()
  const { waiting } = await listApplications(ruth)
  expect(waiting.map((one) => [one.id, one.duplicates.map(({ kind, sign }) => [kind, sign])])).toEqual([
    [other, [['member', 'nameAndInstitution']]],
    [id, [['invitation', 'name']]],
  ])
  expect((await getApplication(ruth, id))?.duplicates).toMatchObject([{ kind: 'invitation', sign: 'name' }])
  expect(JSON.stringify(waiting)).not.toContain(cast.ngoc.email)
})

test('an earlier answer to the same mailbox is shown; once she is a member, the member', async () => {
  await decline(ruth, { applicationId: await asked(), letter })
  const again = await asked()
  expect((await getApplication(ruth, again))?.duplicates).toMatchObject([
    { kind: 'application', sign: 'mailbox' },
  ])
  await accept(ruth, { applicationId: again, words })
  await acceptInvitation(await lastToken())
  const third = await asked()
  const kinds = (await getApplication(ruth, third))?.duplicates.map(({ kind }) => kind)
  expect(kinds?.sort()).toEqual(['application', 'member'])
})

test('accepting invites her, with the coordinator’s own line in the mail and on the sheet', async () => {
  const id = await asked()
  await accept(ruth, { applicationId: id, words: 'Hương sends her greetings.' })
  expect((await mails()).at(-1)).toMatchObject({
    ...{ to: phuong.email, letter: 'invitation', language: 'vi', words: 'Hương sends her greetings.' },
  })
  expect(await getApplication(ruth, id)).toMatchObject({
    ...{ status: 'accepted', decidedBy: ruth.name, hasJoined: false },
    notes: [{ kind: 'letter', text: 'Hương sends her greetings.', author: ruth.name }],
    can: { decide: false, ask: false },
  })
  expect((await listApplications(ruth)).decided).toMatchObject([{ id, hasJoined: false }])
  await db.application.updateMany({ data: { decidedAt: after(-days(31)) } })
  expect((await listApplications(ruth)).decided).toEqual([])
})

test('declining sends exactly the letter that stands there, to her mailbox alone', async () => {
  const id = await asked()
  await mails()
  await decline(ruth, { applicationId: id, letter })
  expect(await mails()).toMatchObject([
    { to: phuong.email, letter: 'declined', language: 'vi', words: letter },
  ])
  const sheet = await getApplication(huong, id)
  expect(sheet?.notes).toMatchObject([{ kind: 'letter', text: letter }])
  expect(sheet?.erasedAt).toEqual(sheet?.decidedAt && after(kept.declined, sheet.decidedAt))
  expect((await acts()).map(({ kind }) => kind)).toContain('applicationDeclined')
})

test('nothing is decided twice, and nothing asked afterwards', async () => {
  const applicationId = await asked()
  await decline(ruth, { applicationId, letter })
  await expect(accept(huong, { applicationId, words })).rejects.toMatchObject(decided)
  await expect(decline(huong, { applicationId, letter })).rejects.toMatchObject(decided)
  await expect(ask(huong, { applicationId, question })).rejects.toMatchObject(decided)
})

test('of two coordinators who decide at once, one decides, and one mail goes out', async () => {
  for (let round = 0; round < 5; round++) {
    const applicationId = await asked(`round-${round}@vn.example`)
    await mails()
    const both = await Promise.allSettled([
      accept(ruth, { applicationId, words }),
      decline(huong, { applicationId, letter }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await mails()).toHaveLength(1)
  }
})

test('one question at a time: of two at once one is sent, and a next one when its link has run out', async () => {
  const applicationId = await asked()
  await mails()
  const both = await Promise.allSettled([
    ask(ruth, { applicationId, question }),
    ask(huong, { applicationId, question }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await mails()).toHaveLength(1)
  await expect(ask(ruth, { applicationId, question })).rejects.toMatchObject({
    sentence: 'coordination.errors.asked',
  })
  const later = after(answerTime + 1000)
  await expect(ask(ruth, { applicationId, question }, later)).resolves.toBeUndefined()
  const sheet = await getApplication(ruth, applicationId)
  expect(sheet?.expiresAt).toEqual(after(answerTime, later))
  expect((await acts()).filter(({ kind }) => kind === 'applicationAsked')).toHaveLength(2)
})

test('she can be decided on while a question is open', async () => {
  const applicationId = await asked()
  await ask(ruth, { applicationId, question })
  await expect(accept(huong, { applicationId, words })).resolves.toBeUndefined()
})

test('notes are among coordinators; each removes her own and nothing else', async () => {
  const applicationId = await asked()
  await addNote(ruth, { applicationId, note: 'Met her in Malang.' })
  await addNote(huong, { applicationId, note: 'So did I.' })
  await ask(ruth, { applicationId, question })
  const notes = (await getApplication(ruth, applicationId))?.notes ?? []
  expect(notes.map(({ text, author, isRemovable }) => [text, author, isRemovable])).toEqual([
    ['Met her in Malang.', ruth.name, true],
    ['So did I.', huong.name, false],
    [question, ruth.name, false],
  ])
  const [mine, hers, asking] = notes.map(({ id }) => id)
  for (const id of [hers, asking])
    await expect(removeNote(ruth, id ?? '')).rejects.toMatchObject({ reason: 'forbidden' })
  await removeNote(ruth, mine ?? '')
  await expect(removeNote(ruth, mine ?? '')).rejects.toMatchObject({ reason: 'missing' })
  expect(await db.applicationNote.count()).toBe(2)
  expect((await mails()).map((mail) => JSON.stringify(mail)).join()).not.toContain('Malang')
})

test('who is no coordinator, or names what is on nobody’s desk, does nothing', async () => {
  const [id, curator] = [await asked(), await asViewer('curator')]
  const attempts = (viewer: Viewer, applicationId: string) => [
    accept(viewer, { applicationId, words }),
    decline(viewer, { applicationId, letter }),
    ask(viewer, { applicationId, question }),
    addNote(viewer, { applicationId, note: 'x' }),
  ]
  for (const attempt of attempts(curator, id))
    await expect(attempt).rejects.toMatchObject({ reason: 'forbidden' })
  for (const attempt of attempts(ruth, 'no-such'))
    await expect(attempt).rejects.toMatchObject({ reason: 'missing' })
  await db.application.update({ where: { id }, data: { status: 'unconfirmed' } })
  for (const attempt of attempts(ruth, id)) await expect(attempt).rejects.toMatchObject({ reason: 'missing' })
  expect(await db.applicationNote.count()).toBe(0)
})
