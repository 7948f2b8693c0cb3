// An address changes only when everyone who has to agree has agreed.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { recordAct } from '@/lib/access/roles/commands'
import { endAllSessions } from '@/lib/access/sessions/commands'
import { db, type Db } from '@/lib/core/db'
import { Conflict } from '@/lib/core/errors'
import { enqueueSealed } from '@/lib/core/jobs'
import { hashToken, newToken } from '@/lib/core/secret'
import { after, days } from '@/lib/core/time'
import { Prisma } from '@/prisma/client/client'
import { canApproveRecovery, canStartRecovery, isAgreed } from './policy'

const changeTime = days(1)

type AddressLetter = { to: string; language: string; letter: string; token?: string }

const mailAddress = (tx: Db, letter: AddressLetter) => enqueueSealed(tx, 'mailAddress', letter)

const isTaken = async (tx: Db, email: string) => (await tx.user.count({ where: { email } })) > 0

/** Ends changes of this member that were begun and not done: only the latest counts, of two at once one. */
async function dropOpenChanges(tx: Db, memberId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${memberId}, 2))`
  await tx.addressChange.deleteMany({ where: { memberId, doneAt: null } })
}

const ownAddress = async (tx: Db, memberId: string) =>
  found(
    await tx.member.findUnique({
      where: { id: memberId },
      select: { language: true, user: { select: { email: true } } },
    }),
  )

/** Asks both mailboxes. An address that is somebody's already gets no mail, and to her all looks the same. */
export async function startAddressChange(viewer: Viewer, newEmail: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await dropOpenChanges(tx, viewer.id)
    const { language, user } = await ownAddress(tx, viewer.id)
    const old = found(user)
    const [oldToken, token] = [newToken(), newToken()]
    await tx.addressChange.create({
      data: {
        memberId: viewer.id,
        newEmail,
        newTokenHash: hashToken(token),
        oldTokenHash: hashToken(oldToken),
        expiresAt: after(changeTime),
      },
    })
    await mailAddress(tx, { to: old.email, language, letter: 'addressOld', token: oldToken })
    if (!(await isTaken(tx, newEmail)))
      await mailAddress(tx, { to: newEmail, language, letter: 'addressNew', token })
  })
}

/** A coordinator asks to replace the address of a member who lost hers; her old mailbox is told. */
export async function startRecovery(
  viewer: Viewer,
  memberId: string,
  newEmail: string,
  reason: string,
): Promise<void> {
  allow(canStartRecovery(viewer, memberId))
  await db.$transaction(async (tx) => {
    const { language, user } = await ownAddress(tx, memberId)
    const old = found(user)
    if (await isTaken(tx, newEmail)) throw new Conflict('access.errors.addressTaken', ['email'])
    await dropOpenChanges(tx, memberId)
    // Its token is made when the second coordinator agrees; until then no link exists.
    const data = { memberId, newEmail, reason, newTokenHash: hashToken(newToken()), startedById: viewer.id }
    await tx.addressChange.create({ data: { ...data, expiresAt: after(days(7)) } })
    await mailAddress(tx, { to: old.email, language, letter: 'recoveryNotice' })
    await recordAct(tx, viewer, 'recoveryStarted', memberId, reason)
  })
}

/**
 * The second coordinator agrees; the new mailbox is asked.
 * @returns whose address it is about
 */
export async function approveRecovery(viewer: Viewer, changeId: string): Promise<string> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "AddressChange" where id = ${changeId} for update`
    const open = { id: changeId, doneAt: null, expiresAt: { gt: new Date() } }
    const change = found(await tx.addressChange.findFirst({ where: open }))
    allow(canApproveRecovery(viewer, change), 'access.errors.secondCoordinator')
    const token = newToken()
    await tx.addressChange.update({
      where: { id: changeId },
      data: { approvedById: viewer.id, newTokenHash: hashToken(token), expiresAt: after(changeTime) },
    })
    const { language } = await ownAddress(tx, change.memberId)
    await mailAddress(tx, { to: change.newEmail, language, letter: 'recoveryNew', token })
    await recordAct(tx, viewer, 'recoveryApproved', change.memberId)
    return change.memberId
  })
}

/**
 * A mailbox agrees by its token. When all have agreed, the address changes; after a recovery
 * every session ends, since the lost mailbox may be in other hands.
 * @returns whether the address has changed now, or another mailbox is still to agree
 */
export async function confirmAddress(token: string): Promise<{ done: boolean }> {
  const hash = hashToken(token)
  return db.$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ id: string }[]>`
      select id from "AddressChange" where ("newTokenHash" = ${hash} or "oldTokenHash" = ${hash})
        and "doneAt" is null and "expiresAt" > now()
        and ("startedById" is null or "approvedById" is not null) for update`
    const { id } = found(row)
    const { newTokenHash } = await tx.addressChange.findUniqueOrThrow({ where: { id } })
    const now = new Date()
    const data = newTokenHash === hash ? { newConfirmedAt: now } : { oldConfirmedAt: now }
    const change = await tx.addressChange.update({ where: { id }, data })
    if (!isAgreed(change)) return { done: false }
    await moveAddress(tx, change.memberId, change.newEmail, change.startedById !== null)
    await tx.addressChange.update({ where: { id }, data: { doneAt: now } })
    return { done: true }
  })
}

async function moveAddress(tx: Db, memberId: string, email: string, recovered: boolean) {
  try {
    const user = await tx.user.findFirstOrThrow({ where: { member: { id: memberId } } })
    await tx.signInToken.deleteMany({ where: { email: user.email } })
    await tx.user.update({ where: { id: user.id }, data: { email } })
    if (recovered) await endAllSessions(tx, user.id)
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw new Conflict('access.errors.addressTaken')
    throw error
  }
}
