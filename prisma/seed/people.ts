import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { charterVersion } from '@/lib/members/joining/schema'
import { cast, institutions, type MemberKey } from './cast'

const quarter = 90 * 86_400_000

/** The members of the cast: everyone but the applicant. */
export const castMembers = Object.values(cast).filter(({ key }) => key !== 'applicant')

/** Writes the universities and the cast's members, who joined a quarter of a year ago. */
export async function writePeople(): Promise<void> {
  const joinedAt = new Date(Date.now() - quarter)
  await db.institution.createMany({ data: Object.values(institutions) })
  await db.user.createMany({
    data: castMembers.map(({ id, email }) => ({ id: `user-${id}`, email, createdAt: joinedAt })),
  })
  await db.member.createMany({
    data: castMembers.map(({ id, name, callName, locale, timeZone, country, institution, field, careerStep, bio }) => ({
      id,
      userId: `user-${id}`,
      name,
      callName,
      language: locale,
      timeZone,
      country,
      institutionId: institutions[institution].id,
      field,
      careerStep,
      bio,
      charterVersion,
      charterAcceptedAt: joinedAt,
      createdAt: joinedAt,
    })),
  })
  await db.roleGrant.createMany({
    data: castMembers.flatMap(({ id, roles }) => roles.map((role) => ({ memberId: id, role }))),
  })
}

/** One of the cast as policies and commands see her: what she would be after signing in. */
export async function asViewer(key: MemberKey): Promise<Viewer> {
  const { id } = cast[key]
  const { language, institutionId, ...member } = await db.member.findUniqueOrThrow({
    where: { id },
    include: { roles: true, memberships: true },
  })
  return {
    id,
    userId: `user-${id}`,
    sessionId: `session-${id}`,
    name: member.name,
    callName: member.callName,
    language,
    timeZone: member.timeZone,
    institutionId,
    welcomed: true,
    previousVisitAt: null,
    roles: member.roles.map(({ role }) => role),
    memberships: member.memberships,
  }
}
