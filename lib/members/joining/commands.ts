// Asking to join: confirmed by mail, taken back as long as nobody has answered, and the coordinators' question answered.
import 'server-only'
import { found } from '@/lib/access/allow'
import { db, type Db } from '@/lib/core/db'
import { Missing } from '@/lib/core/errors'
import { enqueueSealed } from '@/lib/core/jobs'
import type { Language } from '@/lib/core/locale'
import { hashToken, newToken } from '@/lib/core/secret'
import { after, hours } from '@/lib/core/time'
import type { Application } from '@/prisma/client/client'
import type { JoiningLetter } from './jobs'
import { confirmTime } from './keeping'
import { type ApplicationInput, charterVersion } from './schema'

/** A letter on the way in, sent exactly if this transaction commits. */
export const mailJoining = (tx: Db, letter: JoiningLetter) => enqueueSealed(tx, 'mailJoining', letter)

/** So many mails within an hour are enough for any mailbox, from however many sources it is asked. */
const mailsAnHour = 3

const isAskedEnough = async (tx: Db, email: string) =>
  (await tx.application.count({ where: { email, createdAt: { gt: after(-hours(1)) } } })) >= mailsAnHour

/**
 * Keeps what she wrote and asks her mailbox to confirm; nobody sees it before.
 * A mailbox that was asked enough is left alone, and the answer is the same: nobody learns who else asked.
 */
export async function apply(input: ApplicationInput, language: Language): Promise<void> {
  const { charter: _, website, ...fields } = input
  if (website) return
  const token = newToken()
  const terms = { charterVersion, confirmHash: hashToken(token), expiresAt: after(confirmTime) }
  await db.$transaction(async (tx) => {
    if (await isAskedEnough(tx, fields.email)) return
    await tx.application.create({ data: { ...fields, language, ...terms } })
    await mailJoining(tx, { to: fields.email, language, letter: 'confirmApplication', token })
  })
}

const undecided = { in: ['waiting', 'asked'] as const satisfies Application['status'][] }

/** Takes the place of what she asked earlier: with the words that were said about it, and where it stood in the queue. */
async function takePlace(tx: Db, { id, email }: Application): Promise<Date> {
  const others = { email, id: { not: id } }
  const { _min: waited } = await tx.application.aggregate({
    where: { ...others, status: 'waiting' },
    _min: { confirmedAt: true },
  })
  await tx.applicationNote.updateMany({
    where: { application: { ...others, status: { in: [...undecided.in] } } },
    data: { applicationId: id },
  })
  await tx.application.deleteMany({ where: { ...others, status: { in: ['unconfirmed', ...undecided.in] } } })
  return waited.confirmedAt ?? new Date()
}

/**
 * The second half of the double opt-in; doing it again changes nothing.
 * Whoever asked before from the same mailbox and has no answer yet is heard once, by her latest words.
 */
export async function confirmApplication(token: string): Promise<void> {
  const confirmHash = hashToken(token)
  await db.$transaction(async (tx) => {
    // Two of hers confirmed at once, or one while another is decided on, wait for each other here.
    await tx.$queryRaw`select id from "Application"
      where email = (select email from "Application" where "confirmHash" = ${confirmHash}) order by id for update`
    const asked = found(await tx.application.findUnique({ where: { confirmHash } }))
    if (asked.status !== 'unconfirmed') return
    if (asked.expiresAt < new Date()) throw new Missing()
    const confirmedAt = await takePlace(tx, asked)
    await tx.application.update({ where: { id: asked.id }, data: { status: 'waiting', confirmedAt } })
  })
}

/** Hers to take back, by the link of either mail, as long as nobody has decided; it is erased with all that was said of it. */
export async function withdrawApplication(token: string): Promise<void> {
  const hash = hashToken(token)
  const hers = { OR: [{ confirmHash: hash }, { answerHash: hash }] }
  const { count } = await db.application.deleteMany({
    where: { AND: [hers, { status: { in: ['unconfirmed', ...undecided.in] } }] },
  })
  if (count === 0) throw new Missing()
}

/** Her answer to the coordinators' question, once; she waits for them again. */
export async function answerQuestion(token: string, text: string, now = new Date()): Promise<void> {
  const answerHash = hashToken(token)
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "Application" where "answerHash" = ${answerHash} for update`
    const { id } = found(
      await tx.application.findFirst({ where: { answerHash, status: 'asked', expiresAt: { gt: now } } }),
    )
    await tx.applicationNote.create({ data: { applicationId: id, kind: 'answer', text, at: now } })
    const back = { status: 'waiting', answerHash: null, remindedAt: null } as const
    await tx.application.update({ where: { id }, data: back })
  })
}
