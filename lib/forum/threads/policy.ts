// Threads are read by those who may read their space; replying takes belonging to it.
import type { Viewer } from '@/lib/access/policy'
import { canWrite, visibleSpaces } from '@/lib/forum/spaces/policy'
import type { Prisma } from '@/prisma/client/client'
import type { SpaceKind } from '@/prisma/client/enums'

type Thread = { closedAt: Date | null; space: { id: string; kind: SpaceKind } }

export const visibleThreads = (viewer: Viewer): Prisma.ThreadWhereInput => ({ space: visibleSpaces(viewer) })

export const canReply = (viewer: Viewer, thread: Thread) =>
  thread.closedAt === null && canWrite(viewer, thread.space)
