import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { charterVersion } from '@/lib/members/joining/schema'
import { refreshFindable } from '@/lib/members/profile/commands'
import { cast, institutions, type CastMember, type MemberKey } from './cast'
import { contactsOf } from './contacts'
import { idOf, type NeighbourKey, neighbours, type PersonKey } from './neighbours'
import { standingOf } from './standing'
import { type Words, wordsOf } from './words/words'

const quarter = 90 * 86_400_000

type Seated = CastMember & { key: MemberKey }

/** The members of the cast: everyone but the applicant. */
export const castMembers = Object.values(cast).filter((one): one is Seated => one.key !== 'applicant')

type Person = Omit<CastMember, 'key'> & Words & { key: PersonKey }

/** Her row, but for when she joined. */
function rowOf(person: Person) {
  const { key, id, name, callName, locale: language, timeZone, country, institution, ...rest } = person
  const { field, careerStep, bio, offer, seek } = rest
  return {
    ...{ id, name, callName, language, timeZone, country, field, careerStep, bio, offer, seek },
    ...standingOf(person),
    ...contactsOf(key),
    userId: `user-${id}`,
    institutionId: institutions[institution].id,
    charterVersion,
  }
}

/** Writes people who joined a quarter of a year ago. */
async function writeMembers(people: readonly Person[]): Promise<void> {
  const joinedAt = new Date(Date.now() - quarter)
  await db.user.createMany({
    data: people.map(({ id, email }) => ({ id: `user-${id}`, email, createdAt: joinedAt })),
  })
  await db.member.createMany({
    data: people.map((person) => ({
      ...rowOf(person),
      charterAcceptedAt: joinedAt,
      createdAt: joinedAt,
    })),
  })
  for (const { id } of people) await refreshFindable(db, id)
  await db.roleGrant.createMany({
    data: people.flatMap(({ id, roles }) => roles.map((role) => ({ memberId: id, role }))),
  })
}

/** Writes the universities and the cast's members. */
export async function writePeople(): Promise<void> {
  await db.institution.createMany({ data: Object.values(institutions) })
  await writeMembers(castMembers.map((one) => ({ ...one, ...wordsOf[one.key] })))
}

const open = { bio: 'public', field: 'public', institution: 'public', careerStep: 'public' }

/** A few show something to everybody, and one keeps almost all to herself. */
const chosen: Partial<Record<NeighbourKey, Record<string, string>>> = {
  thanh: open,
  margaret: { ...open, offer: 'public' },
  dewi: open,
  yasmin: { bio: 'me', offer: 'me', seek: 'me', institution: 'me', careerStep: 'me', experience: 'me' },
}

/** Writes everybody else of the sample community. */
export async function writeNeighbours(): Promise<void> {
  await writeMembers(neighbours.map((one) => ({ ...one, roles: [], ...wordsOf[one.key] })))
  for (const [key, visibility] of Object.entries(chosen)) {
    await db.member.update({ where: { id: idOf(key as NeighbourKey) }, data: { visibility } })
    await refreshFindable(db, idOf(key as NeighbourKey))
  }
}

/** A member as policies and commands see her: what she would be after signing in. */
export async function viewerOf(id: string): Promise<Viewer> {
  const member = await db.member.findUniqueOrThrow({
    where: { id },
    include: { roles: true, memberships: true, blocks: true, blockedBy: true },
  })
  const { userId, name, callName, language, timeZone, institutionId, roles, memberships, blocks, blockedBy } =
    member
  return {
    ...{
      id,
      userId: userId ?? '',
      sessionId: `session-${id}`,
      name,
      callName,
      language,
      timeZone,
      institutionId,
    },
    welcomed: true,
    previousVisitAt: null,
    roles: roles.map(({ role }) => role),
    apart: [...blocks.map(({ blockedId }) => blockedId), ...blockedBy.map(({ memberId }) => memberId)],
    memberships,
  }
}

export const asViewer = (key: MemberKey) => viewerOf(cast[key].id)
