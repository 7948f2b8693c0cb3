// Roles are granted and taken, members suspended and reinstated, by coordinators; every act is written down.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { endAllSessions } from '@/lib/access/sessions/commands'
import { db, type Db } from '@/lib/core/db'
import { Conflict } from '@/lib/core/errors'
import { forgetPages } from '@/lib/core/public-pages'
import type { Role, StaffActKind } from '@/prisma/client/enums'
import { canGrantRoles, canReinstate, canSuspend } from './policy'

/** Writes down what a staff member did to or with a member; append-only. */
export async function recordAct(
  tx: Db,
  actor: Viewer,
  kind: StaffActKind,
  memberId: string | null,
  detail = '',
) {
  await tx.staffAct.create({ data: { kind, actorId: actor.id, memberId, detail } })
}

/** One change of roles or suspensions at a time, so that two coordinators can't remove each other at once. */
const oneAtATime = (tx: Db) => tx.$executeRaw`select pg_advisory_xact_lock(hashtext('roles'))`

/** Fails unless an active coordinator would be left besides this member. */
async function keepACoordinator(tx: Db, memberId: string) {
  const others = await tx.roleGrant.count({
    where: { role: 'coordinator', memberId: { not: memberId }, member: { user: { suspendedAt: null } } },
  })
  if (others === 0) throw new Conflict('access.errors.lastCoordinator')
}

export async function grantRole(viewer: Viewer, memberId: string, role: Role): Promise<void> {
  allow(canGrantRoles(viewer))
  await db.$transaction(async (tx) => {
    await oneAtATime(tx)
    found(await tx.member.findFirst({ where: { id: memberId, user: { isNot: null } }, select: { id: true } }))
    const held = await tx.roleGrant.findUnique({ where: { memberId_role: { memberId, role } } })
    if (held) return
    await tx.roleGrant.create({ data: { memberId, role, grantedById: viewer.id } })
    await recordAct(tx, viewer, 'roleGranted', memberId, role)
  })
}

/** @throws Conflict when she is the last coordinator */
export async function takeRole(viewer: Viewer, memberId: string, role: Role): Promise<void> {
  allow(canGrantRoles(viewer))
  await db.$transaction(async (tx) => {
    await oneAtATime(tx)
    if (role === 'coordinator') await keepACoordinator(tx, memberId)
    const { count } = await tx.roleGrant.deleteMany({ where: { memberId, role } })
    if (count) await recordAct(tx, viewer, 'roleTaken', memberId, role)
  })
}

/**
 * Ends all her sessions at once and keeps her from signing in.
 * @throws Conflict when she is the last coordinator
 */
export async function suspend(viewer: Viewer, memberId: string): Promise<void> {
  allow(canSuspend(viewer, memberId), 'access.errors.yourself')
  await db.$transaction(async (tx) => {
    await oneAtATime(tx)
    const user = found(await tx.user.findFirst({ where: { member: { id: memberId } } }))
    const coordinates = await tx.roleGrant.count({ where: { memberId, role: 'coordinator' } })
    if (coordinates) await keepACoordinator(tx, memberId)
    await tx.user.update({ where: { id: user.id }, data: { suspendedAt: user.suspendedAt ?? new Date() } })
    await endAllSessions(tx, user.id)
    await forgetPages(tx)
    if (!user.suspendedAt) await recordAct(tx, viewer, 'suspended', memberId)
  })
}

export async function reinstate(viewer: Viewer, memberId: string): Promise<void> {
  allow(canReinstate(viewer))
  await db.$transaction(async (tx) => {
    await oneAtATime(tx)
    const { count } = await tx.user.updateMany({
      where: { member: { id: memberId }, suspendedAt: { not: null } },
      data: { suspendedAt: null },
    })
    await forgetPages(tx)
    if (count) await recordAct(tx, viewer, 'reinstated', memberId)
  })
}
