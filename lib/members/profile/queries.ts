import 'server-only'
import { cache } from 'react'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { presentMembers } from '@/lib/members/blocks/policy'
import type { Prisma } from '@/prisma/client/client'
import { visibilityOf } from './fields'
import { hasPublicPage, profileFor } from './policy'

const columns = {
  ...{ id: true, name: true, country: true, pictureId: true, bio: true, offer: true, seek: true },
  ...{ field: true, stemField: true, careerStep: true, experience: true, spokenLanguages: true },
  ...{ links: true, orcid: true, visibility: true, language: true },
  institution: { select: { name: true, city: true } },
} as const satisfies Prisma.MemberSelect

export type OwnProfile = Awaited<ReturnType<typeof getOwnProfile>>

/** All of her own profile, with who sees which part. */
export async function getOwnProfile(viewer: Viewer) {
  const row = await db.member.findUniqueOrThrow({
    where: { id: viewer.id },
    relationLoadStrategy: 'join',
    select: { ...columns, ageBand: true, contactFrom: true, revision: true },
  })
  const { visibility, institution, ...profile } = row
  return { ...profile, institution: institution?.name ?? '', visibility: visibilityOf(visibility) }
}

/** Who sees her profile, if that is the same for all of it, and who may write to her. */
export async function getPrivacy(viewer: Viewer) {
  const { visibility, contactFrom } = await db.member.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { visibility: true, contactFrom: true },
  })
  const chosen = new Set(Object.values(visibilityOf(visibility)))
  const [all] = chosen
  return { profile: chosen.size === 1 && all !== 'public' && all ? all : ('kept' as const), contactFrom }
}

/** A member as members see her, and which spaces the two share; null when they cannot meet. */
export async function getProfile(viewer: Viewer, id: string) {
  const row = await db.member.findFirst({
    where: { AND: [{ id }, presentMembers(viewer)] },
    relationLoadStrategy: 'join',
    select: {
      ...columns,
      memberships: {
        where: { spaceId: { in: viewer.memberships.map(({ spaceId }) => spaceId) } },
        select: { space: { select: { slug: true, name: true } } },
      },
    },
  })
  if (!row) return null
  const shared = row.memberships.map(({ space }) => space)
  return { ...profileFor('members', row), language: row.language, shared, isOwn: id === viewer.id }
}

/** What she shows to everybody; null when that is nothing. */
export const getPublicProfile = cache(async (id: string) => {
  const row = await db.member.findFirst({
    where: { id, user: { is: { suspendedAt: null } } },
    relationLoadStrategy: 'join',
    select: columns,
  })
  return row && hasPublicPage(row) ? { ...profileFor('public', row), language: row.language } : null
})

/** Everybody with a public page, for prerendering and the site's map. */
export async function listPublicProfiles(): Promise<{ id: string }[]> {
  return db.$queryRaw<{ id: string }[]>`
    select m.id from "Member" m join "User" u on u.id = m."userId" and u."suspendedAt" is null
    where exists (select 1 from jsonb_each_text(m.visibility) v where v.value = 'public') order by m.id limit 5000`
}

/** Names of institutions to choose from. */
export async function listInstitutionNames(): Promise<string[]> {
  const rows = await db.institution.findMany({ orderBy: { name: 'asc' }, select: { name: true }, take: 1000 })
  return rows.map(({ name }) => name)
}
