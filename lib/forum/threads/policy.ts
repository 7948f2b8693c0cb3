// Threads are read by those who may read their space; replying takes belonging to it.
import type { Viewer } from '@/lib/access/policy'
import { canWrite, facilitates, visibleSpaces } from '@/lib/forum/spaces/policy'
import { isApart } from '@/lib/members/blocks/policy'
import type { Prisma } from '@/prisma/client/client'
import type { SpaceKind } from '@/prisma/client/enums'

type Post = { authorId: string; deletedAt: Date | null; hiddenAt: Date | null }

type Thread = { closedAt: Date | null; space: { id: string; kind: SpaceKind; archivedAt: Date | null } }

export const visibleThreads = (viewer: Viewer): Prisma.ThreadWhereInput => ({ space: visibleSpaces(viewer) })

export const canReply = (viewer: Viewer, thread: Thread) =>
  thread.closedAt === null && canWrite(viewer, thread.space)

/** Whoever began it may end it, and so may those who facilitate its space. */
export const canClose = (viewer: Viewer, thread: { authorId: string; spaceId: string }) =>
  facilitates(viewer, thread.spaceId) ||
  (viewer.id === thread.authorId && viewer.memberships.some(({ spaceId }) => spaceId === thread.spaceId))

export const canPin = (viewer: Viewer, thread: { spaceId: string }) => facilitates(viewer, thread.spaceId)

/**
 * Whether a post is there for her. Taken back, waiting for a facilitator's look, or by somebody she never meets: each
 * leaves the same gap, so that none can be told from another. A hidden one is there for its author and for those who look.
 */
export const showsPost = (viewer: Viewer, { authorId, deletedAt, hiddenAt }: Post, spaceId: string) =>
  deletedAt === null &&
  !isApart(viewer, authorId) &&
  (hiddenAt === null || authorId === viewer.id || facilitates(viewer, spaceId))
