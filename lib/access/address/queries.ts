import 'server-only'
import { isCoordinator, type Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { hashToken } from '@/lib/core/secret'
import { canApproveRecovery } from './policy'

const open = () => ({ doneAt: null, expiresAt: { gt: new Date() } })

/** What a mailbox is asked to agree to, for the holder of its token. */
export async function getAddressChange(
  token: string,
): Promise<{ newEmail: string; side: 'old' | 'new' } | null> {
  const hash = hashToken(token)
  const change = await db.addressChange.findFirst({
    where: {
      ...open(),
      AND: [
        { OR: [{ newTokenHash: hash }, { oldTokenHash: hash }] },
        { OR: [{ startedById: null }, { approvedById: { not: null } }] },
      ],
    },
    select: { newEmail: true, newTokenHash: true },
  })
  return change && { newEmail: change.newEmail, side: change.newTokenHash === hash ? 'new' : 'old' }
}

/** Where her links go. */
export async function getOwnAddress(viewer: Viewer): Promise<string> {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: viewer.userId }, select: { email: true } })
  return email
}

/** Her own change of address that waits for a mailbox. */
export const getOwnChange = (viewer: Viewer) =>
  db.addressChange.findFirst({
    where: { memberId: viewer.id, startedById: null, ...open() },
    select: { newEmail: true, oldConfirmedAt: true, newConfirmedAt: true },
  })

export type RecoveryView = {
  id: string
  newEmail: string
  reason: string
  startedBy: string
  approved: boolean
  can: { approve: boolean }
}

/** The open recovery of a member, for coordinators. */
export async function getRecovery(viewer: Viewer, memberId: string): Promise<RecoveryView | null> {
  if (!isCoordinator(viewer)) return null
  const change = await db.addressChange.findFirst({
    where: { memberId, startedById: { not: null }, ...open() },
    include: { startedBy: { select: { name: true } } },
  })
  if (!change) return null
  const { id, newEmail, reason, startedBy } = change
  return {
    id,
    newEmail,
    reason,
    startedBy: startedBy?.name ?? '',
    approved: change.approvedById !== null,
    can: { approve: canApproveRecovery(viewer, change) },
  }
}
