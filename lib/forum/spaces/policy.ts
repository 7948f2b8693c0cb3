// A space is found by those who may read it and by nobody else.
import type { Viewer } from '@/lib/access/policy'
import type { Prisma } from '@/prisma/client/client'
import type { SpaceKind } from '@/prisma/client/enums'

type Space = { id: string; kind: SpaceKind }

const membershipIn = (viewer: Viewer, spaceId: string) =>
  viewer.memberships.find((membership) => membership.spaceId === spaceId)

export const isMemberOf = (viewer: Viewer, spaceId: string) => membershipIn(viewer, spaceId) !== undefined

export const involvementIn = (viewer: Viewer, spaceId: string) =>
  membershipIn(viewer, spaceId)?.involvement ?? null

export const facilitates = (viewer: Viewer, spaceId: string) =>
  membershipIn(viewer, spaceId)?.facilitates === true

export const canRead = (viewer: Viewer, space: Space) => space.kind === 'open' || isMemberOf(viewer, space.id)

/** Writing takes belonging: in an open space she joins first, so that its members know who is there. */
export const canWrite = (viewer: Viewer, space: Space) => isMemberOf(viewer, space.id)

export const canJoin = (viewer: Viewer, space: Space) =>
  space.kind === 'open' && !isMemberOf(viewer, space.id)

/** The spaces this viewer may read, as a Prisma `where`; the same for pages, lists, counts and mails. */
export const visibleSpaces = (viewer: Viewer): Prisma.SpaceWhereInput => ({
  OR: [{ kind: 'open' }, { id: { in: viewer.memberships.map(({ spaceId }) => spaceId) } }],
})
