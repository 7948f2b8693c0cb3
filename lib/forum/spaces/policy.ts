// A space is found by those who may read it and by nobody else.
import { hasRole, type Viewer } from '@/lib/access/policy'
import type { Prisma } from '@/prisma/client/client'
import type { SpaceKind } from '@/prisma/client/enums'

type Space = { id: string; kind: SpaceKind; archivedAt: Date | null }

const membershipIn = (viewer: Pick<Viewer, 'memberships'>, spaceId: string) =>
  viewer.memberships.find((membership) => membership.spaceId === spaceId)

export const isMemberOf = (viewer: Viewer, spaceId: string) => membershipIn(viewer, spaceId) !== undefined

export const involvementIn = (viewer: Viewer, spaceId: string) =>
  membershipIn(viewer, spaceId)?.involvement ?? null

export const facilitates = (viewer: Pick<Viewer, 'memberships'>, spaceId: string) =>
  membershipIn(viewer, spaceId)?.facilitates === true

export const canRead = (viewer: Viewer, space: Pick<Space, 'id' | 'kind'>) =>
  space.kind === 'open' || isMemberOf(viewer, space.id)

/** Writing takes belonging: in an open space she joins first, so that its members know who is there. */
export const canWrite = (viewer: Viewer, space: Space) =>
  space.archivedAt === null && isMemberOf(viewer, space.id)

export const canJoin = (viewer: Viewer, space: Space) =>
  space.kind === 'open' && space.archivedAt === null && !isMemberOf(viewer, space.id)

/** The spaces this viewer may read, as a Prisma `where`; the same for pages, lists, counts and mails. */
export const visibleSpaces = (viewer: Viewer): Prisma.SpaceWhereInput => ({
  OR: [{ kind: 'open' }, { id: { in: viewer.memberships.map(({ spaceId }) => spaceId) } }],
})

/**
 * Spaces of which she may know that they are there, what they are called and promise: those she may read, private
 * ones that are listed, and those she is invited to. It opens no thread: for those, `visibleSpaces`.
 */
export const knownSpaces = (viewer: Viewer): Prisma.SpaceWhereInput => ({
  OR: [
    visibleSpaces(viewer),
    { listed: true, archivedAt: null },
    { invitations: { some: { memberId: viewer.id } } },
  ],
})

/** Coordinators make spaces and name them; it lets them read none. */
export const canKeepSpaces = (viewer: Viewer) => hasRole(viewer, 'coordinator')
