import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import type { Language } from '@/lib/core/locale'
import { canJoin, canWrite, involvementIn, visibleSpaces } from './policy'
import { type InEachLanguage } from './schema'

const inLanguage = (texts: unknown, language: Language) => (texts as InEachLanguage)[language]

/** All spaces she may read, hers first. */
export async function listSpaces(viewer: Viewer, language: Language) {
  const spaces = await db.space.findMany({
    where: visibleSpaces(viewer),
    orderBy: { createdAt: 'asc' },
    include: { _count: { select: { threads: true, memberships: true } } },
    take: 200,
  })
  return spaces
    .map(({ id, slug, kind, name, promise, _count }) => ({
      id,
      slug,
      kind,
      name: inLanguage(name, language),
      promise: inLanguage(promise, language),
      threads: _count.threads,
      members: _count.memberships,
      mine: canWrite(viewer, { id, kind }),
    }))
    .sort((a, b) => Number(b.mine) - Number(a.mine))
}

/** A space with who can read it, computed from the memberships of this moment; null when it is hidden from her. */
export async function getSpace(viewer: Viewer, slug: string, language: Language) {
  const space = await db.space.findFirst({
    where: { slug, ...visibleSpaces(viewer) },
    relationLoadStrategy: 'join',
    include: {
      memberships: { where: { facilitates: true }, select: { member: { select: { id: true, name: true } } } },
      _count: { select: { memberships: true } },
    },
  })
  if (!space) return null
  const { id, kind, name, promise, memberships, _count } = space
  return {
    id,
    slug,
    kind,
    name: inLanguage(name, language),
    promise: inLanguage(promise, language),
    members: _count.memberships,
    facilitators: memberships.map(({ member }) => member),
    involvement: involvementIn(viewer, id),
    can: { write: canWrite(viewer, space), join: canJoin(viewer, space) },
  }
}
