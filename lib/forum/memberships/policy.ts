// Who belongs to a private space is decided by those who facilitate it, and by each for herself.
import type { Viewer } from '@/lib/access/policy'
import { facilitates, isMemberOf } from '@/lib/forum/spaces/policy'
import type { SpaceKind } from '@/prisma/client/enums'

type Space = { id: string; kind: SpaceKind; listed: boolean; archivedAt: Date | null }

/** After a no she can ask again when so much time has passed. */
export const daysBeforeAskingAgain = 30

/** Inviting, letting in, naming facilitators and removing. */
export const canAdmit = (viewer: Viewer, space: Pick<Space, 'id'>) => facilitates(viewer, space.id)

/** Listed private spaces have a door to knock at. */
export const canKnock = (viewer: Viewer, space: Space) =>
  space.kind === 'private' && space.listed && space.archivedAt === null && !isMemberOf(viewer, space.id)

/** Nobody removes herself: she leaves. */
export const canRemove = (viewer: Viewer, space: Pick<Space, 'id'>, memberId: string) =>
  canAdmit(viewer, space) && memberId !== viewer.id
