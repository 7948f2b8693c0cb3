// Sessions begin with a proof of the mailbox and end when she, a coordinator or time says so.
import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db, type Db } from '@/lib/core/db'
import { hashToken, newToken } from '@/lib/core/secret'
import { after, days, hours } from '@/lib/core/time'

export const sessionLength = days(30)

/** A session unused for this long has ended. */
export const idleTime = days(14)

/** After this pause she is back rather than still here: "since you were last here" starts anew. */
const visitPause = hours(1)

/** Opens a session and returns its token, which is kept nowhere but in her cookie. Those of hers that time has ended go. */
export async function openSession(tx: Db, userId: string, device: string, token = newToken()) {
  const expiresAt = after(sessionLength)
  const ended = [{ expiresAt: { lt: new Date() } }, { lastSeenAt: { lt: after(-idleTime) } }]
  await tx.session.deleteMany({ where: { userId, OR: ended } })
  await tx.session.create({ data: { tokenHash: hashToken(token), userId, device, expiresAt } })
  return { token, expiresAt }
}

/** Writes down that she is here; returns when she was here before this visit. */
export async function noteVisit(sessionId: string, memberId: string): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ previousVisitAt: Date | null }[]>`
    with seen as (update "Session" set "lastSeenAt" = now() where id = ${sessionId})
    update "Member" set "lastVisitAt" = now(),
      "previousVisitAt" = case when "lastVisitAt" < now() - make_interval(secs => ${visitPause / 1000})
        then "lastVisitAt" else "previousVisitAt" end
    where id = ${memberId} returning "previousVisitAt"`
  return row?.previousVisitAt ?? null
}

/** Ends one of her own sessions; one that isn't hers is left alone. */
export async function endSession(viewer: Viewer, id: string): Promise<void> {
  await db.session.deleteMany({ where: { id, userId: viewer.userId } })
}

/** Ends all her sessions but the one she is asking from. */
export async function endOtherSessions(viewer: Viewer): Promise<void> {
  await db.session.deleteMany({ where: { userId: viewer.userId, id: { not: viewer.sessionId } } })
}

/** Ends every session of a user: she was suspended, or her address changed. */
export const endAllSessions = (tx: Db, userId: string) => tx.session.deleteMany({ where: { userId } })
