// The outbox: what happened is recorded in the transaction in which it happened, and followed up later.
import 'server-only'
import type { Db } from '@/lib/core/db'
import { enqueue } from '@/lib/core/jobs'
import type { ActivityKind } from '@/prisma/client/enums'

/** `recipientId` where it concerns exactly one member; who else it concerns, notifications find out. */
type Happening = {
  kind: ActivityKind
  actorId: string
  recipientId?: string
  threadId?: string
  postId?: string
  spaceId?: string
  storyId?: string
  conversationId?: string
}

export async function record(tx: Db, happening: Happening): Promise<void> {
  const { id } = await tx.activity.create({ data: happening, select: { id: true } })
  await enqueue(tx, 'followActivity', { activityId: id })
}
