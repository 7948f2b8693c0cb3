import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db, type Db } from '@/lib/core/db'
import type { Language } from '@/lib/core/locale'
import { plain } from '@/lib/core/plain'
import { after, days } from '@/lib/core/time'
import { knownSpaces, visibleSpaces } from '@/lib/forum/spaces/policy'
import { inLanguage, type SpaceView } from '@/lib/forum/spaces/queries'
import { isApart, presentMembers } from '@/lib/members/blocks/policy'
import { sought } from '@/lib/members/profile/findable'
import type { Prisma } from '@/prisma/client/client'
import type { SpaceKind } from '@/prisma/client/enums'
import { canAdmit, canKnock, daysBeforeAskingAgain } from './policy'

const person = { id: true, name: true } as const

export type SpaceInvitationLine = Awaited<ReturnType<typeof listSpaceInvitations>>[number]

/** The spaces she is invited to and hasn't answered about. */
export async function listSpaceInvitations(viewer: Viewer, language: Language) {
  const rows = await db.spaceInvitation.findMany({
    where: { memberId: viewer.id, space: { archivedAt: null } },
    orderBy: { at: 'desc' },
    select: {
      space: { select: { slug: true, name: true, promise: true } },
      invitedBy: { select: person },
    },
  })
  return rows.map(({ space, invitedBy }) => ({
    slug: space.slug,
    name: inLanguage(space.name, language),
    promise: inLanguage(space.promise, language),
    by: invitedBy && !isApart(viewer, invitedBy.id) ? invitedBy.name : null,
  }))
}

export type DoorLine = Awaited<ReturnType<typeof listDoors>>[number]

/** Private spaces she can ask to be let into, without anything that is said in them. */
export async function listDoors(viewer: Viewer, language: Language) {
  const rows = await db.space.findMany({
    where: {
      ...{ kind: 'private', listed: true, archivedAt: null },
      id: { notIn: viewer.memberships.map(({ spaceId }) => spaceId) },
    },
    orderBy: { createdAt: 'asc' },
    select: { slug: true, name: true, promise: true },
    take: 100,
  })
  return rows.map(({ slug, name, promise }) => ({
    slug,
    name: inLanguage(name, language),
    promise: inLanguage(promise, language),
  }))
}

export type DoorView = NonNullable<Awaited<ReturnType<typeof getDoor>>>

/** The door of a private space she doesn't belong to: what it promises, who looks after it, and where she stands. */
export async function getDoor(viewer: Viewer, slug: string, language: Language) {
  const space = await db.space.findFirst({
    where: { AND: [{ slug }, knownSpaces(viewer)] },
    relationLoadStrategy: 'join',
    include: {
      memberships: { where: { facilitates: true }, select: { member: { select: person } } },
      invitations: { where: { memberId: viewer.id } },
      requests: { where: { memberId: viewer.id } },
    },
  })
  if (!space) return null
  const [asked] = space.requests
  const waits = asked !== undefined && asked.decidedAt === null
  const isEarly = asked?.decidedAt && asked.decidedAt > after(-days(daysBeforeAskingAgain))
  return {
    slug,
    name: inLanguage(space.name, language),
    promise: inLanguage(space.promise, language),
    facilitators: space.memberships
      .filter(({ member }) => !isApart(viewer, member.id))
      .map(({ member }) => member.name),
    invited: space.invitations.length > 0,
    waits,
    can: { knock: canKnock(viewer, space) && !waits && !isEarly },
  }
}

export type Belonging = Awaited<ReturnType<typeof listBelonging>>[number]

/** Who belongs to a space she may read, facilitators first. Whom she never meets is not among them. */
export async function listBelonging(viewer: Viewer, space: SpaceView) {
  const rows = await db.membership.findMany({
    where: { spaceId: space.id, member: presentMembers(viewer) },
    orderBy: [{ facilitates: 'desc' }, { member: { name: 'asc' } }],
    select: { facilitates: true, member: { select: person } },
    take: 2000,
  })
  return rows.map(({ facilitates, member }) => ({ ...member, facilitates, isSelf: member.id === viewer.id }))
}

export type SpaceRequestLine = Awaited<ReturnType<typeof listRequests>>[number]

/** Who asks to be let in and waits, for those who decide. */
export async function listRequests(viewer: Viewer, space: SpaceView) {
  if (!canAdmit(viewer, space)) return []
  const rows = await db.spaceRequest.findMany({
    where: { spaceId: space.id, decidedAt: null, member: presentMembers(viewer) },
    orderBy: { at: 'asc' },
    select: { words: true, at: true, member: { select: { ...person, language: true } } },
  })
  return rows.map(({ member, ...request }) => ({ ...request, ...member }))
}

/** Members who may read such a space: of a private one those who belong to it. */
const readersOf = (space: { id: string; kind: SpaceKind }): Prisma.MemberWhereInput => ({
  user: { is: { suspendedAt: null } },
  charterAcceptedAt: { not: null },
  ...(space.kind === 'private' && { memberships: { some: { spaceId: space.id } } }),
})

const foundBy = (part: string) => ({ findable: { contains: part.replace(/[\\%_]/g, '\\$&') } })
const nameable = { id: true, name: true, callName: true } as const

/**
 * Who can be named in a post of this space, by plain words of their names. Blocks are not asked: what a reader is shown
 * of a name is decided for her alone, and whether a name is one must not tell anybody of a block.
 */
export const listNameable = (tx: Db, space: { id: string; kind: SpaceKind }, words: readonly string[]) =>
  words.length === 0
    ? Promise.resolve([])
    : tx.member.findMany({
        where: { AND: [readersOf(space), { OR: words.map(foundBy) }] },
        select: nameable,
        take: 500,
      })

const mostSuggested = 6

/** Members to choose from while she types a name after an @: those she may meet, who may read the space. */
export async function listSuggested(viewer: Viewer, slug: string, typed: string) {
  const space = await db.space.findFirst({ where: { AND: [{ slug }, visibleSpaces(viewer)] } })
  const words = sought(typed).split(' ').filter(Boolean).slice(0, 8)
  if (!space || words.length === 0) return []
  const rows = await db.member.findMany({
    where: { AND: [readersOf(space), presentMembers(viewer), ...words.map(foundBy)] },
    orderBy: { name: 'asc' },
    select: { name: true, callName: true },
    take: 100,
  })
  // Found by what she says of herself as well: only names count here.
  return rows
    .map(({ name, callName }) => ({ name, said: `${plain(name)} ${plain(callName)}` }))
    .filter(({ said }) => words.every((part) => said.includes(part)))
    .slice(0, mostSuggested)
    .map(({ name }) => name)
}

const mostFound = 12

/** Members of such a name whom a facilitator could invite. */
export async function listInvitable(viewer: Viewer, space: SpaceView, name: string) {
  const words = sought(name).split(' ').filter(Boolean)
  if (!canAdmit(viewer, space) || words.length === 0) return []
  return db.member.findMany({
    where: {
      AND: [
        presentMembers(viewer),
        ...words.map(foundBy),
        { memberships: { none: { spaceId: space.id } }, spaceInvitations: { none: { spaceId: space.id } } },
      ],
    },
    orderBy: { name: 'asc' },
    select: person,
    take: mostFound,
  })
}
