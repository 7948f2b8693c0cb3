import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { sendMail } from '@/lib/core/mail/mail'
import { after, days } from '@/lib/core/time'
import { answerQuestion, withdrawApplication } from '@/lib/members/joining/commands'
import { jobs } from '@/lib/members/joining/jobs'
import { answerTime, kept } from '@/lib/members/joining/keeping'
import { applicants } from '@/prisma/seed/applicants'
import { askAndConfirm, lastToken } from '@/prisma/seed/applications'
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

test('taken back or answered by her at the moment of a decision, nothing is half done', async () => {
  for (let round = 0; round < 5; round++) {
    const applicationId = await asked(`moment-${round}@vn.example`)
    await ask(ruth, { applicationId, question })
    const token = await lastToken()
    const hers = round % 2 ? withdrawApplication(token) : answerQuestion(token, 'At the same moment.')
    const [she, decision] = await Promise.allSettled([hers, accept(ruth, { applicationId, words })])
    const left = await db.application.findUnique({ where: { id: applicationId }, include: { notes: true } })
    if (round % 2) expect([she?.status, decision?.status].sort()).toEqual(['fulfilled', 'rejected'])
    else expect(decision?.status).toBe('fulfilled')
    expect(left?.status).toBe(decision?.status === 'fulfilled' ? 'accepted' : undefined)
    if (left && she?.status === 'fulfilled') expect(left.notes.map(({ kind }) => kind)).toContain('answer')
    await expect(answerQuestion(token, 'Again.')).rejects.toMatchObject({ reason: 'missing' })
  }
  expect(await db.application.count({ where: { status: 'accepted' } })).toBe(await db.invitation.count())
})
