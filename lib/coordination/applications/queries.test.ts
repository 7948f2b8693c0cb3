import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { after, days } from '@/lib/core/time'
import { invite } from '@/lib/coordination/invitations/commands'
import { acceptInvitation } from '@/lib/members/invitations/commands'
import { answerQuestion } from '@/lib/members/joining/commands'
import { applicants } from '@/prisma/seed/applicants'
import { askAndConfirm, lastToken } from '@/prisma/seed/applications'
import { cast } from '@/prisma/seed/cast'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { accept, ask, decline } from './commands'
import { getApplication, listApplications } from './queries'

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
const letter = 'Not now.'
const question = 'Where do you work?'

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
  expect(await db.staffAct.findMany({ select: { kind: true, actorId: true, detail: true } })).toEqual([
    { kind: 'applicationRead', actorId: ruth.id, detail: id },
  ])
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
