import 'server-only'
import type { Db } from '@/lib/core/db'
import type { Handler } from './policy'

/** Those whose duty a case could be: facilitators by role, and of the space. Near or not is asked of each. */
export async function listPossibleHandlers(tx: Db, spaceId: string | null): Promise<Handler[]> {
  const rows = await tx.member.findMany({
    where: {
      user: { suspendedAt: null },
      charterAcceptedAt: { not: null },
      OR: [
        { roles: { some: { role: 'facilitator' } } },
        ...(spaceId ? [{ memberships: { some: { spaceId, facilitates: true } } }] : []),
      ],
    },
    include: { roles: true, memberships: true, blocks: true, blockedBy: true },
  })
  return rows.map(({ id, institutionId, roles, memberships, blocks, blockedBy }) => ({
    ...{ id, institutionId, memberships },
    roles: roles.map(({ role }) => role),
    apart: [...blocks.map((block) => block.blockedId), ...blockedBy.map((block) => block.memberId)],
  }))
}
