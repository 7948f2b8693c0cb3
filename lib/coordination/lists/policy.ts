// A list of women to invite is its bringer's alone until it is sent.
import { isCoordinator, type Viewer } from '@/lib/access/policy'
import type { Prisma } from '@/prisma/client/client'

export const canBringLists = (viewer: Viewer) => isCoordinator(viewer)

/** Her own lists; nobody's for whoever may bring none. */
export const ownLists = (viewer: Viewer): Prisma.InvitationListWhereInput =>
  canBringLists(viewer) ? { broughtById: viewer.id } : { id: { in: [] } }
