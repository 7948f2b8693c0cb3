import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { hashToken } from '@/lib/core/secret'
import { after, minutes } from '@/lib/core/time'
import { idleTime, noteVisit } from './commands'

type ViewerRow = Omit<Viewer, 'welcomed'> & {
  welcomedAt: Date | null
  lastSeenAt: Date
  lastVisitAt: Date | null
}

/** How old the last sign of life may be before it is written down again: her next mail waits for it. */
const visitPrecision = minutes(1)
const isOld = (at: Date | null) => !at || Date.now() - at.getTime() > visitPrecision

/**
 * The viewer whose session has this token: one statement.
 * A suspended user, an ended session or one unused for 14 days has no viewer.
 */
export async function getViewerByToken(token: string): Promise<Viewer | null> {
  const [row] = await db.$queryRaw<ViewerRow[]>`
    select m.id, u.id as "userId", s.id as "sessionId", m.name, m."callName", m.language::text as language,
      m."timeZone", m."institutionId", m."charterAcceptedAt" as "welcomedAt", s."lastSeenAt",
      m."lastVisitAt", m."previousVisitAt",
      array(select role::text from "RoleGrant" where "memberId" = m.id order by 1) as roles,
      array(select case when "memberId" = m.id then "blockedId" else "memberId" end
        from "Block" where "memberId" = m.id or "blockedId" = m.id) as apart,
      (select coalesce(json_agg(json_build_object(
          'spaceId', "spaceId", 'facilitates', facilitates, 'involvement', involvement)), '[]')
        from "Membership" where "memberId" = m.id) as memberships
    from "Session" s join "User" u on u.id = s."userId" join "Member" m on m."userId" = u.id
    where s."tokenHash" = ${hashToken(token)} and s."expiresAt" > now()
      and s."lastSeenAt" > now() - make_interval(secs => ${idleTime / 1000}) and u."suspendedAt" is null`
  if (!row) return null
  const { welcomedAt, lastSeenAt, lastVisitAt, ...viewer } = row
  if (isOld(lastSeenAt) || isOld(lastVisitAt)) {
    const previousVisitAt = await noteVisit(viewer.sessionId, viewer.id)
    return { ...viewer, previousVisitAt, welcomed: welcomedAt !== null }
  }
  return { ...viewer, welcomed: welcomedAt !== null }
}

export type SessionView = { id: string; device: string; createdAt: Date; lastSeenAt: Date; current: boolean }

/** Her sessions, the most recently used first. */
export async function listSessions(viewer: Viewer): Promise<SessionView[]> {
  const rows = await db.session.findMany({
    where: { userId: viewer.userId, expiresAt: { gt: new Date() }, lastSeenAt: { gt: after(-idleTime) } },
    orderBy: { lastSeenAt: 'desc' },
    select: { id: true, device: true, createdAt: true, lastSeenAt: true },
    take: 100,
  })
  return rows.map((row) => ({ ...row, current: row.id === viewer.sessionId }))
}
