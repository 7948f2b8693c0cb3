import { findUser } from '@/lib/access/sign-in/commands'
import { db } from '@/lib/core/db'
import { hashToken, newToken } from '@/lib/core/secret'
import { after, days } from '@/lib/core/time'
import type { Prisma } from '@/prisma/client/client'
import { applicants } from '@/prisma/seed/applicants'
import { askAndConfirm } from '@/prisma/seed/applications'
import { cast, institutions } from '@/prisma/seed/cast'
import { writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { acceptInvitation } from './commands'
import { getInvitation } from './queries'

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
})

const { phuong, morag } = applicants
const { name, callName, email } = phuong
const missing = { reason: 'missing' }

/** Writes an open invitation; returns its token. */
async function invited(terms: Partial<Prisma.InvitationUncheckedCreateInput> = {}): Promise<string> {
  const token = newToken()
  const open = { tokenHash: hashToken(token), expiresAt: after(days(14)) }
  await db.invitation.create({ data: { name, callName, email, language: 'vi', ...open, ...terms } })
  return token
}

/** The same for somebody who asked to join. */
async function invitedOnAsking(asking: Parameters<typeof askAndConfirm>[0]): Promise<string> {
  const applicationId = await askAndConfirm(asking)
  return invited({ email: asking.email, language: asking.language, applicationId })
}

const memberOf = (of: string) =>
  db.member.findFirstOrThrow({ where: { user: { email: of } }, include: { institution: true } })

test('makes her a member who may sign in, with what she told us when she asked', async () => {
  const token = await invitedOnAsking(phuong)
  expect(await findUser(db, email)).toBeNull()
  expect(await getInvitation(token)).toEqual({ callName })
  expect(await acceptInvitation(token)).toEqual({ email, language: 'vi' })
  expect(await findUser(db, email)).toMatchObject({ email, member: { language: 'vi' } })
  const member = await memberOf(email)
  const { country, field, stemField, careerStep, experience, ageBand, spokenLanguages } = phuong
  expect(member).toMatchObject({
    ...{ name, callName, country, field, stemField, careerStep, experience, ageBand, spokenLanguages },
    ...{ timeZone: 'Asia/Ho_Chi_Minh', institutionId: institutions.songHan.id, charterAcceptedAt: null },
  })
  expect(member.findable).toContain('pham quynh phuong')
  expect(member.findable).toContain('|field=engineering|')
})

test('knows her university however she typed it, and keeps a new one', async () => {
  await acceptInvitation(await invitedOnAsking({ ...phuong, institution: 'truong dai hoc  SONG HAN' }))
  expect((await memberOf(email)).institution?.id).toBe(institutions.songHan.id)
  await acceptInvitation(await invited({ email: 'ana@ti.example', institution: 'Universidade de Díli' }))
  expect((await memberOf('ana@ti.example')).institution?.name).toBe('Universidade de Díli')
})

test('needs no more than a name: the rest is hers to say', async () => {
  await acceptInvitation(await invited({ language: 'id' }))
  expect(await memberOf(email)).toMatchObject({
    ...{ timeZone: 'Asia/Jakarta', institutionId: null, country: '', careerStep: null, spokenLanguages: [] },
  })
})

test('leads whoever lives in another country in as well', async () => {
  await acceptInvitation(await invitedOnAsking({ ...morag, country: 'other' }))
  expect(await memberOf(morag.email)).toMatchObject({ country: 'other', timeZone: 'Europe/London' })
})

test('is taken up once, however often the button is pressed', async () => {
  const token = await invited()
  const pressed = await Promise.allSettled(Array.from({ length: 20 }, () => acceptInvitation(token)))
  expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await db.member.count({ where: { user: { email } } })).toBe(1)
  expect(await getInvitation(token)).toBeNull()
})

test.each([
  ['run out', { expiresAt: new Date() }],
  ['withdrawn', { withdrawnAt: new Date() }],
  ['taken up', { acceptedAt: new Date() }],
])('opens nothing once it is %s', async (_, terms) => {
  const token = await invited(terms)
  expect(await getInvitation(token)).toBeNull()
  await expect(acceptInvitation(token)).rejects.toMatchObject(missing)
  await expect(acceptInvitation('no-such-token-at-all')).rejects.toMatchObject(missing)
  expect(await findUser(db, email)).toBeNull()
})

test('taken up twice by one mailbox, in a row or at once, makes one member', async () => {
  const [first, second] = [await invited(), await invited()]
  await acceptInvitation(first)
  await expect(acceptInvitation(second)).resolves.toMatchObject({ email })
  const other = 'other@vn.example'
  await Promise.all([await invited({ email: other }), await invited({ email: other })].map(acceptInvitation))
  for (const address of [email, other])
    expect(await db.member.count({ where: { user: { email: address } } })).toBe(1)
})

test('to a member’s address it leaves the member as she is', async () => {
  await acceptInvitation(await invited({ email: cast.helen.email }))
  expect(await memberOf(cast.helen.email)).toMatchObject({ name: cast.helen.name })
})
