// Who is asking, and which roles she holds.
import type { Language } from '@/lib/core/locale'
import type { Involvement, Role } from '@/prisma/client/enums'

/** A signed-in member, as every policy sees her. */
export type Viewer = {
  id: string
  userId: string
  sessionId: string
  name: string
  callName: string
  language: Language
  timeZone: string
  institutionId: string | null
  /** She has taken the first steps: agreed to the charter, chosen language and time zone. */
  welcomed: boolean
  previousVisitAt: Date | null
  roles: readonly Role[]
  /** Members she never meets, since one of the two blocked the other. */
  apart: readonly string[]
  memberships: readonly { spaceId: string; facilitates: boolean; involvement: Involvement }[]
}

export const isCoordinator = (viewer: Viewer) => viewer.roles.includes('coordinator')
export const hasRole = (viewer: Pick<Viewer, 'roles'>, role: Role) => viewer.roles.includes(role)
export const isStaff = (viewer: Viewer) => viewer.roles.length > 0
