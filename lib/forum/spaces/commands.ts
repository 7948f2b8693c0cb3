// Belonging to a space, and how much of it she wants to hear of.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import type { Involvement } from '@/prisma/client/enums'
import { canJoin, isMemberOf, visibleSpaces } from './policy'

const findSpace = async (viewer: Viewer, slug: string) =>
  found(await db.space.findFirst({ where: { slug, ...visibleSpaces(viewer) } }))

export async function join(viewer: Viewer, slug: string): Promise<void> {
  const space = await findSpace(viewer, slug)
  if (isMemberOf(viewer, space.id)) return
  allow(canJoin(viewer, space))
  const belonging = { spaceId: space.id, memberId: viewer.id }
  await db.membership.createMany({ data: [belonging], skipDuplicates: true })
}

export async function changeInvolvement(
  viewer: Viewer,
  slug: string,
  involvement: Involvement,
): Promise<void> {
  const space = await findSpace(viewer, slug)
  allow(isMemberOf(viewer, space.id))
  await db.membership.updateMany({ where: { spaceId: space.id, memberId: viewer.id }, data: { involvement } })
}
