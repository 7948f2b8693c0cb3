import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'

export type BlockLine = Awaited<ReturnType<typeof listBlocks>>[number]

/** Whom she has blocked, for her alone. Who has blocked her nobody can ask. */
export async function listBlocks(viewer: Viewer) {
  const blocks = await db.block.findMany({
    where: { memberId: viewer.id },
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true, blocked: { select: { id: true, name: true } } },
    take: 500,
  })
  return blocks.map(({ blocked, createdAt }) => ({ ...blocked, since: createdAt }))
}
