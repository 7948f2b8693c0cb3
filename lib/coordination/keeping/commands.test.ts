import { accept, ask, decline } from '@/lib/coordination/applications/commands'
import { isLate } from '@/lib/coordination/applications/policy'
import { listApplications } from '@/lib/coordination/applications/queries'
import { invite, withdraw } from '@/lib/coordination/invitations/commands'
import { bringList } from '@/lib/coordination/lists/commands'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { sendMail } from '@/lib/core/mail/mail'
import { after, days, hours } from '@/lib/core/time'
import { acceptInvitation } from '@/lib/members/invitations/commands'
import { answerQuestion, apply } from '@/lib/members/joining/commands'
import { jobs } from '@/lib/members/joining/jobs'
import { erasedAt } from '@/lib/members/joining/keeping'
import { applicationSchema } from '@/lib/members/joining/schema'
import { applicants } from '@/prisma/seed/applicants'
import { askAndConfirm, lastToken } from '@/prisma/seed/applications'
import { cast } from '@/prisma/seed/cast'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { doQueued } from '@/scripts/jest/queue'
import { erase, remind } from './commands'

jest.mock('@/lib/core/mail/mail', () => ({
  ...jest.requireActual<object>('@/lib/core/mail/mail'),
  sendMail: jest.fn(),
}))
const sent = jest.mocked(sendMail)

let ruth: Viewer

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
  ruth = await asViewer('coordinator')
})

const now = new Date()
const later = (n: number) => after(days(n), now)
const { phuong } = applicants
const asked = (email: string = phuong.email) => askAndConfirm({ ...phuong, email })

async function mails() {
  sent.mockClear()
  await doQueued(jobs)
  return sent.mock.calls.map(([mail]) => mail)
}

async function reminded(at: Date) {
  await mails()
  await remind(at)
  return mails()
}

describe('reminders', () => {
  test('go to every coordinator in her language when somebody waits for more than five days, and say no more', async () => {
    await asked()
    expect(await reminded(later(4.9))).toEqual([])
    const letters = await reminded(later(5.1))
    expect(letters.map(({ to, language }) => [to, language]).sort()).toEqual(
      [
        [cast.coordinator2.email, 'vi'],
        [cast.coordinator.email, 'en'],
      ].sort(),
    )
    for (const letter of letters) {
      expect(letter).toMatchObject({ letter: 'applicationsWait', values: { name: '' }, words: '' })
      expect(JSON.stringify(letter)).not.toContain(phuong.callName)
    }
  })

  test('come once a day, however many wait and however often they are due', async () => {
    await asked()
    await asked('second@vn.example')
    const at = later(6)
    expect(await reminded(at)).toHaveLength(2)
    expect(await reminded(at)).toEqual([])
    expect(await reminded(after(hours(12), at))).toEqual([])
    expect(await reminded(after(days(1), at))).toHaveLength(2)
  })

  test('of two workers at once one reminds', async () => {
    await asked()
    await mails()
    await Promise.all([remind(later(6)), remind(later(6)), remind(later(6))])
    expect(await mails()).toHaveLength(2)
  })

  test('go to nobody who is suspended, and to no other role', async () => {
    await asked()
    await db.user.updateMany({ where: { email: cast.coordinator2.email }, data: { suspendedAt: now } })
    expect((await reminded(later(6))).map(({ to }) => to)).toEqual([cast.coordinator.email])
  })

  test('don’t come for her whose turn it is, and count from her answer', async () => {
    const applicationId = await asked()
    await ask(ruth, { applicationId, question: 'Where?' }, later(1))
    const token = await lastToken()
    expect(await reminded(later(9))).toEqual([])
    await answerQuestion(token, 'Here.', later(9))
    expect(await reminded(later(13.9))).toEqual([])
    expect(await reminded(later(14.1))).toHaveLength(2)
  })

  test('end with an answer', async () => {
    const applicationId = await asked()
    await accept(ruth, { applicationId, words: '' })
    expect(await reminded(later(30))).toEqual([])
  })

  test('come for exactly those whom the queue marks', async () => {
    await asked()
    const { confirmedAt } = await db.application.findFirstOrThrow()
    for (const n of [4.99, 5.01]) {
      const at = after(days(n), confirmedAt ?? now)
      const { waiting } = await listApplications(ruth, at)
      expect(waiting.map(({ late }) => late)).toEqual([isLate(confirmedAt ?? now, at)])
      expect((await reminded(at)).length > 0).toBe(waiting[0]?.late)
    }
  })
})

const kinds = {
  unconfirmed: () => apply(applicationSchema.parse({ ...phuong, charter: 'yes' }), 'vi'),
  asked: async () => ask(ruth, { applicationId: await asked(), question: 'Where?' }),
  declined: async () => decline(ruth, { applicationId: await asked(), letter: 'No.' }),
  accepted: async () => accept(ruth, { applicationId: await asked(), words: '' }),
  'accepted and taken up': async () => {
    await accept(ruth, { applicationId: await asked(), words: '' })
    await acceptInvitation(await lastToken())
  },
  'accepted and withdrawn': async () => {
    await accept(ruth, { applicationId: await asked(), words: '' })
    await withdraw(ruth, (await db.invitation.findFirstOrThrow()).id)
  },
}

describe('erasing', () => {
  test.each(Object.entries(kinds))(
    'what is %s goes when the sheet says so, not before',
    async (_, prepare) => {
      await prepare()
      const application = await db.application.findFirstOrThrow({ include: { invitation: true } })
      const at = erasedAt(application)
      if (!at) throw new Error('It would never be erased.')
      await erase(after(-1000, at))
      expect(await db.application.count()).toBe(1)
      await erase(after(1000, at))
      expect([await db.application.count(), await db.applicationNote.count()]).toEqual([0, 0])
      expect(await db.invitation.count()).toBe(0)
    },
  )

  test.each([
    ['unconfirmed', 3],
    ['asked', 60],
    ['declined', 90],
    ['accepted', 104],
    ['accepted and taken up', 90],
  ] as const)('what is %s is kept for %i days', async (kind, n) => {
    await kinds[kind]()
    await erase(later(n - 0.1))
    expect(await db.application.count()).toBe(1)
    await erase(later(n + 0.1))
    expect(await db.application.count()).toBe(0)
  })

  test('who waits for us is never erased', async () => {
    await asked()
    await erase(later(4000))
    expect(await db.application.count()).toBe(1)
  })

  test('whom we asked is told so, once and kindly; nobody else gets a mail', async () => {
    await kinds.asked()
    await kinds.unconfirmed()
    await mails()
    await Promise.all([erase(later(61)), erase(later(61))])
    expect(await mails()).toMatchObject([
      { to: phuong.email, letter: 'forgotten', language: 'vi', values: { name: phuong.callName } },
    ])
  })

  test('her answer at the last moment and erasing at once leave one of the two', async () => {
    for (let round = 0; round < 5; round++) {
      const applicationId = await asked(`round-${round}@vn.example`)
      await ask(ruth, { applicationId, question: 'Where?' })
      const token = await lastToken()
      const [answered] = await Promise.allSettled([
        answerQuestion(token, 'Here.', later(29)),
        erase(later(61)),
      ])
      expect(await db.application.count({ where: { id: applicationId } })).toBe(
        answered?.status === 'fulfilled' ? 1 : 0,
      )
    }
  })

  test('an invitation by hand goes 90 days after it ended; the member who came by it stays', async () => {
    const ana = { name: 'Ana', callName: 'Ana', email: 'ana@x.example', speaks: 'id' } as const
    await invite(ruth, { ...ana, institution: '', country: '' })
    await acceptInvitation(await lastToken())
    await invite(ruth, { ...ana, email: 'bea@x.example', institution: '', country: '' })
    await erase(later(90.1))
    expect(await db.invitation.findMany({ select: { email: true } })).toEqual([{ email: 'bea@x.example' }])
    await erase(later(104.1))
    expect(await db.invitation.count()).toBe(0)
    expect(await db.member.count({ where: { name: 'Ana' } })).toBe(1)
  })

  test('a list that was not sent goes after a day', async () => {
    await bringList(ruth, 'name,email\nAna,ana@x.example')
    await erase(later(0.9))
    expect(await db.invitationList.count()).toBe(1)
    await erase(later(1.1))
    expect(await db.invitationList.count()).toBe(0)
  })
})
