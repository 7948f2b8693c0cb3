// Asking somebody in: by hand, once more, or from a list; and taking an invitation back before it is taken up.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import { count } from '@/lib/access/limits'
import type { Viewer } from '@/lib/access/policy'
import { recordAct } from '@/lib/access/roles/commands'
import { db, type Db } from '@/lib/core/db'
import { Conflict } from '@/lib/core/errors'
import { enqueueAllSealed } from '@/lib/core/jobs'
import { hashToken, newToken } from '@/lib/core/secret'
import { after } from '@/lib/core/time'
import { mailJoining } from '@/lib/members/joining/commands'
import type { JoiningLetter } from '@/lib/members/joining/jobs'
import { invitationTime } from '@/lib/members/joining/keeping'
import type { Invitation } from '@/prisma/client/client'
import { canInvite, canSendAgain, canWithdraw } from './policy'
import { listObstacles } from './queries'
import type { Invitee } from './schema'

/** Nobody is invited twice by two coordinators at once: they wait for each other. */
export const oneAtATime = (tx: Db) => tx.$executeRaw`select pg_advisory_xact_lock(hashtext('invitations'))`

type Invited = Pick<Invitation, 'email' | 'name' | 'callName' | 'language' | 'institution' | 'country'> & {
  applicationId?: string
}

/** Invites them all and mails each her own link; `words` are a coordinator's, for their mails. */
export async function createInvitations(
  tx: Db,
  viewer: Viewer,
  invited: readonly Invited[],
  words = '',
): Promise<void> {
  const expiresAt = after(invitationTime)
  const made = invited.map((invitee) => ({ invitee, token: newToken() }))
  await tx.invitation.createMany({
    data: made.map(({ invitee, token }) => ({
      ...invitee,
      ...{ tokenHash: hashToken(token), invitedById: viewer.id, expiresAt },
    })),
  })
  const letters = made.map(({ invitee: { email: to, language, callName: name }, token }): JoiningLetter => ({
    ...{ to, language, letter: 'invitation', name, token, words },
  }))
  await enqueueAllSealed(tx, 'mailJoining', letters)
}

/** @throws Conflict when her mailbox is a member's, invited already, or that of somebody who waits for an answer */
export async function invite(viewer: Viewer, { speaks: language, ...invitee }: Invitee): Promise<void> {
  allow(canInvite(viewer))
  await db.$transaction(async (tx) => {
    await oneAtATime(tx)
    const obstacle = (await listObstacles(tx, [invitee.email])).get(invitee.email)
    if (obstacle) throw new Conflict(`coordination.errors.${obstacle}`, ['email'])
    await createInvitations(tx, viewer, [{ ...invitee, language }])
    await recordAct(tx, viewer, 'invited', null)
  })
}

/** The invitation, its row locked. */
async function locked(tx: Db, viewer: Viewer, id: string): Promise<Invitation> {
  allow(canInvite(viewer))
  await tx.$queryRaw`select id from "Invitation" where id = ${id} for update`
  return found(await tx.invitation.findUnique({ where: { id } }))
}

/** Sends it anew with another link, which replaces the one before; a mailbox is not written to without end. */
export async function sendAgain(viewer: Viewer, id: string, now = new Date()): Promise<void> {
  allow(canInvite(viewer))
  const { email } = found(await db.invitation.findUnique({ where: { id }, select: { email: true } }))
  await count('invite:mailbox', email)
  const token = newToken()
  await db.$transaction(async (tx) => {
    const invitation = await locked(tx, viewer, id)
    allow(canSendAgain(viewer, invitation, now), 'coordination.errors.closed')
    if (await tx.user.count({ where: { email, member: { isNot: null } } }))
      throw new Conflict('coordination.errors.isMember')
    const open = { tokenHash: hashToken(token), expiresAt: after(invitationTime, now) }
    await tx.invitation.update({ where: { id }, data: open })
    const { language, callName: name } = invitation
    await mailJoining(tx, { to: email, language, letter: 'invitation', name, token })
    await recordAct(tx, viewer, 'invited', null, id)
  })
}

/** Its link opens nothing from this moment on. */
export async function withdraw(viewer: Viewer, id: string, now = new Date()): Promise<void> {
  await db.$transaction(async (tx) => {
    const invitation = await locked(tx, viewer, id)
    allow(canWithdraw(viewer, invitation, now), 'coordination.errors.closed')
    await tx.invitation.update({ where: { id }, data: { withdrawnAt: now } })
    await recordAct(tx, viewer, 'invitationWithdrawn', null, id)
  })
}
