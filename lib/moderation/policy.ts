// Who looks at what was reported: somebody who may read it, and who is near to nobody it is about.
import { hasRole, type Viewer } from '@/lib/access/policy'
import { facilitates, visibleSpaces } from '@/lib/forum/spaces/policy'
import type { Prisma } from '@/prisma/client/client'
import type { ReportReason } from '@/prisma/client/enums'

/** So many reports hide a post before anybody has looked. */
export const reportsThatHide = 2

/** What gives somebody away is hidden at once: an hour is too long for a name. */
export const hidesPost = (reasons: readonly ReportReason[]) =>
  reasons.includes('exposes') || reasons.length >= reportsThatHide

/** Whether the desk is hers at all: by role, or for a space she looks after. */
export const isHandler = (viewer: Viewer) =>
  hasRole(viewer, 'facilitator') || viewer.memberships.some((membership) => membership.facilitates)

const hasDesk = (viewer: Pick<Viewer, 'roles'>) => hasRole(viewer, 'facilitator')

/** Where the reported words stand, so that no report widens what she may read. */
const within = (viewer: Viewer): Prisma.CaseWhereInput[] => [
  {
    post: {
      thread: { space: { memberships: { some: { memberId: viewer.id, facilitates: true } } } },
    },
  },
  ...(hasDesk(viewer)
    ? [{ post: { thread: { space: visibleSpaces(viewer) } } }, { messageId: { not: null } }]
    : []),
]

/** Members too near for her to judge fairly: herself, those she never meets, and her institution's. */
const near = (viewer: Viewer): Prisma.MemberWhereInput => ({
  OR: [
    { id: { in: [viewer.id, ...viewer.apart] } },
    ...(viewer.institutionId === null ? [] : [{ institutionId: viewer.institutionId }]),
  ],
})

/** The cases this viewer may handle, as a Prisma `where`; the same for the desk, its counts, and the decision. */
export const visibleCases = (viewer: Viewer): Prisma.CaseWhereInput => ({
  AND: [
    { OR: within(viewer) },
    { NOT: { post: { author: near(viewer) } } },
    { NOT: { message: { author: near(viewer) } } },
    { reports: { none: { reporter: near(viewer) } } },
  ],
})

type Party = { id: string; institutionId: string | null }
/** What of a member decides whether a case can be hers. */
export type Handler = Pick<Viewer, 'id' | 'institutionId' | 'apart' | 'roles' | 'memberships'>

/** The same in words for one case, to find out whom to tell. `space` is null where a message was reported. */
export const mayHandle = (
  viewer: Handler,
  space: { id: string; kind: 'open' | 'private' } | null,
  parties: readonly Party[],
) => {
  const reads =
    space === null || space.kind === 'open' || viewer.memberships.some((m) => m.spaceId === space.id)
  const duty = (hasDesk(viewer) && reads) || (space !== null && facilitates(viewer, space.id))
  const isNear = ({ id, institutionId }: Party) =>
    id === viewer.id ||
    viewer.apart.includes(id) ||
    (institutionId !== null && institutionId === viewer.institutionId)
  return duty && !parties.some(isNear)
}
