// From asking to join, confirmed by mail, through a coordinator's yes, to an account of her own.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { recordAct } from '@/lib/access/roles/commands'
import { db, type Db } from '@/lib/core/db'
import { Missing } from '@/lib/core/errors'
import { enqueueSealed } from '@/lib/core/jobs'
import type { Language } from '@/lib/core/locale'
import { hashToken, newToken } from '@/lib/core/secret'
import { after, days, hours } from '@/lib/core/time'
import type { Application, Invitation } from '@/prisma/client/client'
import { canDecide } from './policy'
import { type ApplicationInput, charterVersion } from './schema'

const confirmTime = days(3)
export const invitationTime = days(14)

type JoiningLetter = {
  to: string
  language: Language
  letter: 'confirmApplication' | 'invitation' | 'declined'
  name?: string
  token?: string
}

const mailJoining = (tx: Db, letter: JoiningLetter) => enqueueSealed(tx, 'mailJoining', letter)

/** So many mails within an hour are enough for any mailbox, from however many sources it is asked. */
const mailsAnHour = 3

const isAskedEnough = async (tx: Db, email: string) =>
  (await tx.application.count({ where: { email, createdAt: { gt: after(-hours(1)) } } })) >= mailsAnHour

/**
 * Keeps what she wrote and asks her mailbox to confirm; nobody sees it before. What was never confirmed goes.
 * A mailbox that was asked enough is left alone, and the answer is the same: nobody learns who else asked.
 */
export async function apply(input: ApplicationInput, language: Language): Promise<void> {
  const { charter: _, website, ...fields } = input
  if (website) return
  const token = newToken()
  await db.$transaction(async (tx) => {
    await tx.application.deleteMany({ where: { status: 'unconfirmed', expiresAt: { lt: new Date() } } })
    if (await isAskedEnough(tx, fields.email)) return
    await tx.application.create({
      data: {
        ...fields,
        language,
        charterVersion,
        confirmHash: hashToken(token),
        expiresAt: after(confirmTime),
      },
    })
    await mailJoining(tx, { to: fields.email, language, letter: 'confirmApplication', token })
  })
}

/**
 * The second half of the double opt-in; doing it again changes nothing.
 * Whoever asked before from the same mailbox and still waits is heard once, by her latest words.
 */
export async function confirmApplication(token: string): Promise<void> {
  const confirmHash = hashToken(token)
  await db.$transaction(async (tx) => {
    // Two of hers confirmed at once wait for each other here.
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(email, 1)) is null
      from "Application" where "confirmHash" = ${confirmHash}`
    const asked = found(await tx.application.findUnique({ where: { confirmHash } }))
    if (asked.status !== 'unconfirmed') return
    if (asked.expiresAt < new Date()) throw new Missing()
    const { id, email } = asked
    await tx.application.deleteMany({
      where: { email, status: { in: ['unconfirmed', 'waiting'] }, id: { not: id } },
    })
    await tx.application.update({ where: { id }, data: { status: 'waiting', confirmedAt: new Date() } })
  })
}

/** Takes an application out of the queue if this viewer may; of two coordinators at once, one decides. */
async function decide(
  tx: Db,
  viewer: Viewer,
  id: string,
  status: 'accepted' | 'declined',
): Promise<Application> {
  await tx.$queryRaw`select id from "Application" where id = ${id} for update`
  const application = found(await tx.application.findUnique({ where: { id } }))
  allow(canDecide(viewer, application), 'members.errors.decided')
  const decision = { status, decidedAt: new Date(), decidedById: viewer.id }
  return tx.application.update({ where: { id }, data: decision })
}

export async function accept(viewer: Viewer, applicationId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id, email, name, callName, language } = await decide(tx, viewer, applicationId, 'accepted')
    await invite(tx, viewer, { email, name, callName, language, applicationId: id })
    await recordAct(tx, viewer, 'applicationAccepted', null, id)
  })
}

export async function decline(viewer: Viewer, applicationId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id, email, callName, language } = await decide(tx, viewer, applicationId, 'declined')
    await mailJoining(tx, { to: email, language, letter: 'declined', name: callName })
    await recordAct(tx, viewer, 'applicationDeclined', null, id)
  })
}

type Invitee = Pick<Invitation, 'email' | 'name' | 'callName' | 'language'> & { applicationId?: string }

async function invite(tx: Db, viewer: Viewer | null, invitee: Invitee) {
  const token = newToken()
  await tx.invitation.create({
    data: {
      ...invitee,
      tokenHash: hashToken(token),
      invitedById: viewer?.id ?? null,
      expiresAt: after(invitationTime),
    },
  })
  const { email, language, callName } = invitee
  await mailJoining(tx, { to: email, language, letter: 'invitation', name: callName, token })
}

/**
 * Makes her a member; she then signs in like everybody. An address that is a member's already stays as it is.
 * @returns the address the sign-in link goes to
 */
export async function acceptInvitation(token: string): Promise<{ email: string; language: Language }> {
  return db.$transaction(async (tx) => {
    const tokenHash = hashToken(token)
    await tx.$queryRaw`select id from "Invitation" where "tokenHash" = ${tokenHash} for update`
    const invitation = found(
      await tx.invitation.findFirst({
        where: { tokenHash, acceptedAt: null, expiresAt: { gt: new Date() } },
        include: { application: true },
      }),
    )
    const { id, email, language } = invitation
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${email}, 1))`
    const user = await tx.user.upsert({
      where: { email },
      update: {},
      create: { email },
      include: { member: true },
    })
    const joined = user.member ? {} : { memberId: (await welcome(tx, user.id, invitation)).id }
    await tx.invitation.update({ where: { id }, data: { acceptedAt: new Date(), ...joined } })
    return { email, language }
  })
}

function welcome(tx: Db, userId: string, invitation: Invitation & { application: Application | null }) {
  const { name, callName, language, application } = invitation
  const { country = 'GB', field = '', careerStep = null } = application ?? {}
  const timeZone = { ID: 'Asia/Jakarta', VN: 'Asia/Ho_Chi_Minh' }[country] ?? 'Europe/London'
  return tx.member.create({
    data: { userId, name, callName, language, timeZone, country, field, careerStep },
  })
}
