import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db, type Db } from '@/lib/core/db'
import { pageOf } from '@/lib/core/page'
import { canInvite, canSendAgain, canWithdraw, standingAs, standingOf } from './policy'
import type { Standing } from './schema'

const pageSize = 50

export type Obstacle = 'isMember' | 'isInvited' | 'hasAsked'

/** Why some of these mailboxes can't be invited: they are a member's, invited already, or asked by themselves and wait. */
export async function listObstacles(tx: Db, emails: readonly string[], now = new Date()) {
  const rows = await tx.$queryRaw<{ email: string; obstacle: Obstacle }[]>`
    select email, 'hasAsked' as obstacle from "Application"
      where email = any(${emails}) and status in ('waiting', 'asked')
    union all select email, 'isInvited' from "Invitation"
      where email = any(${emails}) and "acceptedAt" is null and "withdrawnAt" is null and "expiresAt" > ${now}
    union all select u.email, 'isMember' from "User" u join "Member" m on m."userId" = u.id
      where u.email = any(${emails})`
  return new Map(rows.map(({ email, obstacle }) => [email, obstacle]))
}

export type InvitationLine = Awaited<ReturnType<typeof listInvitations>>['items'][number]

/** One invitation alone, or a page of those that stand in one way. */
type Asked = { only?: string; standing: Standing; after?: string }

/** Invitations, the newest first. */
export async function listInvitations(viewer: Viewer, { only, standing, after }: Asked, now = new Date()) {
  if (!canInvite(viewer)) return { items: [], next: null }
  const rows = await db.invitation.findMany({
    where: only ? { id: only } : standingAs(standing, now),
    relationLoadStrategy: 'join',
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: pageSize + 1,
    omit: { tokenHash: true },
    include: { invitedBy: { select: { name: true } } },
  })
  const lines = rows.map(({ invitedBy, ...row }) => ({
    ...row,
    invitedBy: invitedBy?.name ?? null,
    standing: standingOf(row, now),
    can: { sendAgain: canSendAgain(viewer, row, now), withdraw: canWithdraw(viewer, row, now) },
  }))
  return pageOf(lines, pageSize, ({ id }) => id)
}

/** How many invitations stand in which way. */
export async function countInvitations(viewer: Viewer, now = new Date()) {
  const counts: Record<Standing, number> = { open: 0, expired: 0, accepted: 0, withdrawn: 0 }
  if (!canInvite(viewer)) return counts
  const rows = await db.invitation.findMany({
    select: { acceptedAt: true, withdrawnAt: true, expiresAt: true },
  })
  for (const row of rows) counts[standingOf(row, now)] += 1
  return counts
}
