import 'server-only'
import { canStartRecovery } from '@/lib/access/address/policy'
import { hasRole, type Viewer } from '@/lib/access/policy'
import { canSuspend } from '@/lib/access/roles/policy'
import { db } from '@/lib/core/db'
import { pageOf } from '@/lib/core/page'

const pageSize = 50

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
