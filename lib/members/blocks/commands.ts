// A member decides whom she never wants to meet here, and may change her mind.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { canBlock } from './policy'

/**
 * From her next request on the two don't meet. She may name anybody who is or was a member, also one who blocked
 * her first: the answer is the same, so that nobody learns of a block by trying one.
 */
export async function block(viewer: Viewer, memberId: string): Promise<void> {
  allow(canBlock(viewer, memberId))
  found(await db.member.findUnique({ where: { id: memberId }, select: { id: true } }))
  await db.block.createMany({ data: [{ memberId: viewer.id, blockedId: memberId }], skipDuplicates: true })
}

/** Ends her own block; one in the other direction stays. */
export async function unblock(viewer: Viewer, memberId: string): Promise<void> {
  await db.block.deleteMany({ where: { memberId: viewer.id, blockedId: memberId } })
}
