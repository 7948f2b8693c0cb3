import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import type { Language } from '@/lib/core/locale'
import { isApart, presentMembers } from '@/lib/members/blocks/policy'
import type { Prisma } from '@/prisma/client/client'
import {
  canJoin,
  canKeepSpaces,
  canWrite,
  facilitates,
  involvementIn,
  isMemberOf,
  visibleSpaces,
} from './policy'
import type { InEachLanguage } from './schema'

/** A space's text for readers of a language. */
export const inLanguage = (texts: unknown, language: Language) => (texts as InEachLanguage)[language]

export type SpaceLine = Awaited<ReturnType<typeof listSpaces>>[number]

/** All spaces she may read, hers first. */
export async function listSpaces(viewer: Viewer, language: Language) {
  const spaces = await db.space.findMany({
    where: visibleSpaces(viewer),
    orderBy: { createdAt: 'asc' },
    include: { _count: { select: { threads: true, memberships: true } } },
    take: 200,
  })
  return spaces
    .map(({ id, slug, kind, name, promise, archivedAt, _count }) => ({
      id,
      slug,
      kind,
      name: inLanguage(name, language),
      promise: inLanguage(promise, language),
      threads: _count.threads,
      members: _count.memberships,
      archived: archivedAt !== null,
      mine: isMemberOf(viewer, id),
    }))
    .sort((a, b) => Number(b.mine) - Number(a.mine))
}

/** What `spaceView` needs to know of a space. */
export const spaceSelect = {
  id: true,
  slug: true,
  kind: true,
  name: true,
  promise: true,
  archivedAt: true,
  memberships: { where: { facilitates: true }, select: { member: { select: { id: true, name: true } } } },
  _count: { select: { memberships: true } },
} as const satisfies Prisma.SpaceSelect

type SpaceRow = Prisma.SpaceGetPayload<{ select: typeof spaceSelect }>
export type SpaceView = ReturnType<typeof spaceView>

/** A space with who can read it, computed from the memberships of this moment. */
export function spaceView(viewer: Viewer, space: SpaceRow, language: Language) {
  const { id, slug, kind, name, promise, memberships, _count } = space
  return {
    id,
    slug,
    kind,
    name: inLanguage(name, language),
    promise: inLanguage(promise, language),
    members: _count.memberships,
    archived: space.archivedAt !== null,
    facilitators: memberships.map(({ member }) => member).filter((member) => !isApart(viewer, member.id)),
    involvement: involvementIn(viewer, id),
    can: {
      write: canWrite(viewer, space),
      join: canJoin(viewer, space),
      facilitate: facilitates(viewer, id),
    },
  }
}

/** One space; null when it is hidden from her. */
export async function getSpace(viewer: Viewer, slug: string, language: Language): Promise<SpaceView | null> {
  const space = await db.space.findFirst({
    where: { slug, ...visibleSpaces(viewer) },
    relationLoadStrategy: 'join',
    select: spaceSelect,
  })
  return space && spaceView(viewer, space, language)
}

/** Every space with how many belong to it, for those who keep them. Nothing of what is said there. */
export async function listKeptSpaces(viewer: Viewer, language: Language) {
  if (!canKeepSpaces(viewer)) return []
  const spaces = await db.space.findMany({
    orderBy: { createdAt: 'asc' },
    include: { _count: { select: { memberships: true } } },
    take: 500,
  })
  return spaces.map(({ slug, kind, listed, name, archivedAt, _count }) => ({
    ...{ slug, kind, listed },
    name: inLanguage(name, language),
    archived: archivedAt !== null,
    members: _count.memberships,
  }))
}

/** One space to be changed, in all its languages. */
export async function getKeptSpace(viewer: Viewer, slug: string) {
  if (!canKeepSpaces(viewer)) return null
  const space = await db.space.findUnique({ where: { slug } })
  if (!space) return null
  const { id, kind, listed, archivedAt, name, promise } = space
  const texts = { name: name as InEachLanguage, promise: promise as InEachLanguage }
  return { id, slug, kind, listed, archived: archivedAt !== null, ...texts }
}

/** Members to choose a facilitator from, by name. */
export async function listPossibleFacilitators(viewer: Viewer) {
  if (!canKeepSpaces(viewer)) return []
  return db.member.findMany({
    where: presentMembers(viewer),
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
    take: 2000,
  })
}
