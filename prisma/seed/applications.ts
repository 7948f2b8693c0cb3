import { addNote, ask, decline } from '@/lib/coordination/applications/commands'
import { invite } from '@/lib/coordination/invitations/commands'
import { db } from '@/lib/core/db'
import { openSealed } from '@/lib/core/jobs'
import type { Language } from '@/lib/core/locale'
import { days } from '@/lib/core/time'
import { answerQuestion, apply, confirmApplication } from '@/lib/members/joining/commands'
import { letterSchema } from '@/lib/members/joining/jobs'
import { applicationSchema } from '@/lib/members/joining/schema'
import { applicants } from './applicants'
import { asViewer } from './people'

/** The token in the letter that was queued last, as its reader would find it. */
export async function lastToken(): Promise<string> {
  const [job] = await db.$queryRaw<{ payload: unknown }[]>`
    select payload from graphile_worker._private_jobs order by id desc limit 1`
  return openSealed(job?.payload, letterSchema).opened.token
}

type Filled = { language: Language; email: string } & Record<string, unknown>

/** Asks to join and confirms the mailbox, as she would; returns the application's id. */
export async function askAndConfirm(asking: Filled): Promise<string> {
  const { language, ...filledIn } = asking
  await apply(applicationSchema.parse({ ...filledIn, charter: 'yes' }), language)
  await confirmApplication(await lastToken())
  const { id } = await db.application.findFirstOrThrow({
    where: { email: asking.email, status: 'waiting' },
    orderBy: { id: 'desc' },
  })
  return id
}

const ago = (n: number) => new Date(Date.now() - days(n))

/** Says that it happened some days ago. */
async function askedAgo(key: keyof typeof applicants, n: number): Promise<string> {
  const id = await askAndConfirm(applicants[key])
  await db.application.update({ where: { id }, data: { createdAt: ago(n), confirmedAt: ago(n) } })
  return id
}

const noted = (applicationId: string, kind: 'note' | 'letter', at: Date) =>
  db.applicationNote.updateMany({ where: { applicationId, kind }, data: { at } })

/** Who asks to join: just so, for too long, asked, having answered, perhaps known already, and answered with a no. */
async function writeQueue(): Promise<void> {
  const [ruth, huong] = [await asViewer('coordinator'), await asViewer('coordinator2')]
  await askedAgo('phuong', 2)
  const rahma = await askedAgo('rahma', 6)
  const note = 'I met her at the symposium in Malang. Does anybody read Indonesian better than I do?'
  await addNote(ruth, { applicationId: rahma, note })
  await noted(rahma, 'note', ago(5))
  const morag = await askedAgo('morag', 4)
  const question =
    'Thank you for writing, Morag. We keep the place for women who lead research in a university: is your team at Strathallan your own, or does it belong to your supervisor’s group?'
  await ask(ruth, { applicationId: morag, question }, ago(3))
  const linh = await askedAgo('linh', 5)
  const evening =
    'Chào Linh, em có thể họp vào buổi tối giờ Việt Nam không? Các buổi trực tuyến thường vào lúc 20 giờ.'
  await ask(huong, { applicationId: linh, question: evening }, ago(4))
  await answerQuestion(await lastToken(), 'Dạ được ạ, buổi tối là lúc mạng ở đây ổn định nhất.', ago(1))
  await askedAgo('khanh', 1)
  const denise = await askedAgo('denise', 12)
  const letter =
    'Dear Denise,\n\nthank you for writing to us. Our members meet one another here and not providers, and so we cannot offer you a place.\n\nWith warm wishes,\nRuth Ellison'
  await decline(ruth, { applicationId: denise, letter })
  await noted(denise, 'letter', ago(9))
  await db.application.update({ where: { id: denise }, data: { decidedAt: ago(9) } })
}

/** Two who have been invited and have not come yet. */
async function writeInvitations(): Promise<void> {
  const ruth = await asViewer('coordinator')
  await invite(ruth, {
    ...{ name: 'Amara Osei-Bonsu', callName: 'Amara', email: 'amara@uk.example', speaks: 'en' },
    ...{ institution: 'Northmere University', country: 'GB' },
  })
  await invite(ruth, {
    ...{ name: 'Ni Made Ayu Saraswati', callName: 'Made', email: 'made@id.example', speaks: 'id' },
    ...{ institution: 'Universitas Segara Agung', country: 'ID' },
  })
}

export async function writeApplications(): Promise<void> {
  await writeQueue()
  await writeInvitations()
}
