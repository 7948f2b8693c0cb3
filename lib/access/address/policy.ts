// Her address changes by her own two mailboxes, or, when one is lost, by two coordinators and the new mailbox.
import { isCoordinator, type Viewer } from '@/lib/access/policy'

type Change = { memberId: string; startedById: string | null; approvedById: string | null }

export const canStartRecovery = (viewer: Viewer, memberId: string) =>
  isCoordinator(viewer) && viewer.id !== memberId

/** The second coordinator: neither the one who asked nor the member herself. */
export const canApproveRecovery = (viewer: Viewer, change: Change) =>
  isCoordinator(viewer) &&
  change.startedById !== null &&
  change.approvedById === null &&
  viewer.id !== change.startedById &&
  viewer.id !== change.memberId

/** Everything agreed that has to agree. */
export const isAgreed = (change: Change & { oldConfirmedAt: Date | null; newConfirmedAt: Date | null }) =>
  change.newConfirmedAt !== null &&
  (change.startedById ? change.approvedById !== null : change.oldConfirmedAt !== null)
