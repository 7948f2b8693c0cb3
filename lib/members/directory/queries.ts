import 'server-only'
import { canStartRecovery } from '@/lib/access/address/policy'
import { hasRole, type Viewer } from '@/lib/access/policy'
import { canSuspend } from '@/lib/access/roles/policy'
import { db } from '@/lib/core/db'
import { pageOf } from '@/lib/core/page'
import { presentMembers } from '@/lib/members/blocks/policy'
import { type Filter, sought, token } from '@/lib/members/profile/findable'
import { profileFor } from '@/lib/members/profile/policy'
import type { Prisma } from '@/prisma/client/client'
import type { Search } from './schema'

const pageSize = 50
export const membersAPage = 30

/** The words and filters of a search, as conditions on what she is found by. */
const matching = ({ q, after: _, ...wanted }: Search): Prisma.MemberWhereInput[] => {
  const words = sought(q).split(' ').filter(Boolean).slice(0, 8)
  const asked = Object.entries(wanted) as [Filter, string | undefined][]
  return [
    ...words,
    ...asked.flatMap(([filter, value]) => (value === undefined ? [] : [token(filter, value)])),
  ].map((part) => ({ findable: { contains: part.replace(/[\\%_]/g, '\\$&') } }))
}

export type DirectoryLine = Awaited<ReturnType<typeof listMembers>>['items'][number]

/** Members she may meet, by name; each with what she shows to members. */
export async function listMembers(viewer: Viewer, search: Search) {
  const rows = await db.member.findMany({
    where: { AND: [presentMembers(viewer), ...matching(search)] },
    relationLoadStrategy: 'join',
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...(search.after ? { cursor: { id: search.after }, skip: 1 } : {}),
    take: membersAPage + 1,
    select: {
      ...{ id: true, name: true, country: true, pictureId: true, bio: true, offer: true, seek: true },
      ...{ field: true, stemField: true, careerStep: true, experience: true, spokenLanguages: true },
      ...{ links: true, orcid: true, visibility: true, language: true },
      institution: { select: { name: true, city: true } },
    },
  })
  return pageOf(
    rows.map((row) => ({ ...profileFor('members', row), language: row.language })),
    membersAPage,
    (row) => row.id,
  )
}

/** How many members she may meet fit the search. */
export const countMembers = (viewer: Viewer, search: Search) =>
  db.member.count({ where: { AND: [presentMembers(viewer), ...matching(search)] } })

/** Where members are, as far as they show it: to choose from. */
export const listInstitutions = () =>
  db.$queryRaw<{ id: string; name: string }[]>`
    select id, name from "Institution" i
    where exists (select from "Member" m where m.findable like '%|institution=' || i.id || '|%')
    order by name limit 500`

/** Members who can sign in, for coordinators, by name. */
export async function listMembersForCoordination(viewer: Viewer, cursor?: string) {
  if (!hasRole(viewer, 'coordinator')) return { items: [], next: null }
  const rows = await db.member.findMany({
    where: { userId: { not: null } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
    take: pageSize + 1,
    select: {
      id: true,
      name: true,
      country: true,
      institution: { select: { name: true } },
      roles: { select: { role: true }, orderBy: { role: 'asc' } },
      user: { select: { suspendedAt: true } },
    },
  })
  const members = rows.map(({ institution, roles, user, ...row }) => ({
    ...row,
    institution: institution?.name ?? null,
    roles: roles.map(({ role }) => role),
    suspended: Boolean(user?.suspendedAt),
  }))
  return pageOf(members, pageSize, (row) => row.id)
}

/** One member as coordinators see her, with what was done to her by staff. */
export async function getMemberForCoordination(viewer: Viewer, id: string) {
  if (!hasRole(viewer, 'coordinator')) return null
  const member = await db.member.findFirst({
    where: { id, userId: { not: null } },
    select: {
      id: true,
      name: true,
      country: true,
      institution: { select: { name: true } },
      roles: { select: { role: true, grantedAt: true } },
      user: { select: { suspendedAt: true } },
      concerns: {
        select: { id: true, kind: true, detail: true, at: true, actor: { select: { name: true } } },
        orderBy: { at: 'desc' },
        take: 50,
      },
    },
  })
  if (!member) return null
  const { institution, roles, user, concerns, ...row } = member
  return {
    ...row,
    institution: institution?.name ?? null,
    roles: roles.map(({ role }) => role),
    suspendedAt: user?.suspendedAt ?? null,
    acts: concerns.map(({ actor, ...act }) => ({ ...act, actor: actor?.name ?? null })),
    isViewer: id === viewer.id,
    can: { suspend: canSuspend(viewer, id), recover: canStartRecovery(viewer, id) },
  }
}
