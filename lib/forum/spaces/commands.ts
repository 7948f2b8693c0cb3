// Joining open spaces, how much she wants to hear of each, and the coordinators' keeping of them.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { recordAct } from '@/lib/access/roles/commands'
import { Conflict } from '@/lib/core/errors'
import { presentMembers } from '@/lib/members/blocks/policy'
import type { Involvement } from '@/prisma/client/enums'
import { canJoin, canKeepSpaces, isMemberOf, visibleSpaces } from './policy'
import type { ChangedSpace, NewSpace } from './schema'

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

const textsOf = ({
  nameEn,
  nameId,
  nameVi,
  promiseEn,
  promiseId,
  promiseVi,
}: Omit<ChangedSpace, 'space' | 'listed'>) => ({
  name: { en: nameEn, id: nameId, vi: nameVi },
  promise: { en: promiseEn, id: promiseId, vi: promiseVi },
})

/** Opens a space with its first facilitator. What it is, open or private, never changes: its words were written for that. */
export async function open(viewer: Viewer, input: NewSpace): Promise<void> {
  allow(canKeepSpaces(viewer))
  const { slug, kind, listed, facilitator, ...texts } = input
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${slug}, 5))`
    if (await tx.space.count({ where: { slug } })) throw new Conflict('forum.errors.slugTaken', ['slug'])
    const { id: memberId } = found(
      await tx.member.findFirst({
        where: { AND: [{ id: facilitator }, presentMembers(viewer)] },
        select: { id: true },
      }),
    )
    const facts = { slug, kind, listed: kind === 'private' && listed === 'yes', ...textsOf(texts) }
    await tx.space.create({ data: { ...facts, memberships: { create: { memberId, facilitates: true } } } })
    await recordAct(tx, viewer, 'spaceChanged', memberId, slug)
  })
}

/** Changes what a space is called and promises, and whether members know of it. */
export async function change(viewer: Viewer, { space: slug, listed, ...texts }: ChangedSpace): Promise<void> {
  allow(canKeepSpaces(viewer))
  await db.$transaction(async (tx) => {
    const space = found(await tx.space.findUnique({ where: { slug }, select: { kind: true } }))
    const isListed = space.kind === 'private' && listed === 'yes'
    await tx.space.update({ where: { slug }, data: { listed: isListed, ...textsOf(texts) } })
    await recordAct(tx, viewer, 'spaceChanged', null, slug)
  })
}

/** An archived space can be read and not written in. */
export async function archive(viewer: Viewer, slug: string, archived: boolean): Promise<void> {
  allow(canKeepSpaces(viewer))
  await db.$transaction(async (tx) => {
    found(await tx.space.findUnique({ where: { slug }, select: { id: true } }))
    await tx.space.update({ where: { slug }, data: { archivedAt: archived ? new Date() : null } })
    await recordAct(tx, viewer, 'spaceChanged', null, slug)
  })
}
