// Coordinators invite; whom they have invited may come until the invitation runs out or is withdrawn.
import { isCoordinator, type Viewer } from '@/lib/access/policy'
import type { Prisma } from '@/prisma/client/client'
import type { Standing } from './schema'

type Invitation = { acceptedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date }

export function standingOf({ acceptedAt, withdrawnAt, expiresAt }: Invitation, now: Date): Standing {
  if (acceptedAt) return 'accepted'
  if (withdrawnAt) return 'withdrawn'
  return expiresAt > now ? 'open' : 'expired'
}

/** The same in words for a list, as a Prisma `where`. */
export const standingAs = (standing: Standing, now: Date): Prisma.InvitationWhereInput =>
  ({
    open: { acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
    expired: { acceptedAt: null, withdrawnAt: null, expiresAt: { lte: now } },
    accepted: { acceptedAt: { not: null } },
    withdrawn: { acceptedAt: null, withdrawnAt: { not: null } },
  })[standing]

export const canInvite = (viewer: Viewer) => isCoordinator(viewer)

/** As long as it is hers to take up, or once was and nobody took it back. */
export const canSendAgain = (viewer: Viewer, invitation: Invitation, now: Date) =>
  canInvite(viewer) && ['open', 'expired'].includes(standingOf(invitation, now))

export const canWithdraw = (viewer: Viewer, invitation: Invitation, now: Date) =>
  canInvite(viewer) && standingOf(invitation, now) === 'open'
