// Two members who may meet write to one another in private; who may begin is decided by her who is written to.
import type { Viewer } from '@/lib/access/policy'
import { presentMembers } from '@/lib/members/blocks/policy'
import type { Prisma } from '@/prisma/client/client'
import type { ContactFrom } from '@/prisma/client/enums'

type Partner = { id: string; contactFrom: ContactFrom; memberships: readonly { spaceId: string }[] }

export const sharesSpace = (viewer: Viewer, partner: Pick<Partner, 'memberships'>) =>
  viewer.memberships.some(({ spaceId }) => partner.memberships.some((one) => one.spaceId === spaceId))

const letsBegin = (viewer: Viewer, partner: Partner) =>
  partner.contactFrom === 'everyone' ||
  (partner.contactFrom === 'sharedSpace' && sharesSpace(viewer, partner))

/** Whoever was once answered may go on; everybody else needs the partner's leave to begin. */
export const canWriteTo = (viewer: Viewer, partner: Partner, wasAnswered: boolean) =>
  viewer.id !== partner.id && (wasAnswered || letsBegin(viewer, partner))

export const canTakeBack = (viewer: Viewer, message: { authorId: string; deletedAt: Date | null }) =>
  message.authorId === viewer.id && message.deletedAt === null

/** Hers, and only while the other can be met: a partner who left, was suspended or is apart takes them along. */
export const visibleConversations = (viewer: Viewer): Prisma.ConversationWhereInput => ({
  OR: [
    { aId: viewer.id, b: presentMembers(viewer) },
    { bId: viewer.id, a: presentMembers(viewer) },
  ],
})
