// Two members between whom there is a block never meet, in neither direction and on no surface.
import type { Viewer } from '@/lib/access/policy'
import type { Prisma } from '@/prisma/client/client'

/** The one predicate: whether one of the two blocked the other. Every scope asks it. */
export const isApart = (viewer: Viewer, memberId: string) => viewer.apart.includes(memberId)

/** The same for a list: rows by members she may meet. The field named holds a member's id. */
export const notApart = (viewer: Viewer) => ({ notIn: [...viewer.apart] })

/** Members this viewer may meet: those who can sign in and from whom no block keeps her. */
export const presentMembers = (viewer: Viewer): Prisma.MemberWhereInput => ({
  id: notApart(viewer),
  user: { is: { suspendedAt: null } },
  charterAcceptedAt: { not: null },
})

/** Anybody but herself; whoever she blocks is not told, and meets her no more. */
export const canBlock = (viewer: Viewer, memberId: string) => viewer.id !== memberId
