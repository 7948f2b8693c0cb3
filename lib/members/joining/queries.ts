import 'server-only'
import { recordAct } from '@/lib/access/roles/commands'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { hashToken } from '@/lib/core/secret'
import { after, hours } from '@/lib/core/time'
import { canDecide, canSeeApplications } from './policy'

/** The queue: confirmed and undecided, oldest first. */
export async function listApplications(viewer: Viewer) {
  if (!canSeeApplications(viewer)) return []
  return db.application.findMany({
    where: { status: 'waiting' },
    orderBy: { confirmedAt: 'asc' },
    select: { id: true, name: true, institution: true, country: true, confirmedAt: true },
    take: 200,
  })
}

/** Looking again within the hour is the same reading. */
async function recordReading(viewer: Viewer, applicationId: string): Promise<void> {
  const kind = 'applicationRead'
  const lately = { kind, actorId: viewer.id, detail: applicationId, at: { gt: after(-hours(1)) } } as const
  if (await db.staffAct.findFirst({ where: lately, select: { id: true } })) return
  await recordAct(db, viewer, kind, null, applicationId)
}

/** One application as she wrote it. Reading it is written down. */
export async function getApplication(viewer: Viewer, id: string) {
  if (!canSeeApplications(viewer)) return null
  const application = await db.application.findFirst({
    where: { id, status: { not: 'unconfirmed' } },
    omit: { confirmHash: true },
  })
  if (!application) return null
  await recordReading(viewer, id)
  return { ...application, can: { decide: canDecide(viewer, application) } }
}

/** The call name on an invitation that can still be accepted, for the holder of its token. */
export const getInvitation = (token: string) =>
  db.invitation.findFirst({
    where: { tokenHash: hashToken(token), acceptedAt: null, expiresAt: { gt: new Date() } },
    select: { callName: true },
  })
