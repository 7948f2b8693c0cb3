// How one comes to belong to a private space, and how belonging ends.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { record } from '@/lib/activity/commands'
import { db, type Db } from '@/lib/core/db'
import { Conflict } from '@/lib/core/errors'
import { after, days } from '@/lib/core/time'
import { isMemberOf, knownSpaces, visibleSpaces } from '@/lib/forum/spaces/policy'
import { presentMembers } from '@/lib/members/blocks/policy'
import { canAdmit, canKnock, canRemove, daysBeforeAskingAgain } from './policy'

/** The space, if this viewer facilitates it; changes of who belongs to it take turns. */
async function facilitated(tx: Db, viewer: Viewer, slug: string) {
  const space = found(await tx.space.findFirst({ where: { AND: [{ slug }, visibleSpaces(viewer)] } }))
  allow(canAdmit(viewer, space))
  await takeTurns(tx, space.id)
  return space
}

const takeTurns = (tx: Db, spaceId: string) =>
  tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${spaceId}, 6))`

const belongs = (tx: Db, spaceId: string, memberId: string) =>
  tx.membership.count({ where: { spaceId, memberId } })

const admit = (tx: Db, spaceId: string, memberId: string) =>
  tx.membership.createMany({ data: [{ spaceId, memberId }], skipDuplicates: true })

/** Asks a member in. Asked twice, it is one invitation; whom a block keeps from the facilitator she cannot find. */
export async function invite(viewer: Viewer, slug: string, memberId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id: spaceId } = await facilitated(tx, viewer, slug)
    found(
      await tx.member.findFirst({
        where: { AND: [{ id: memberId }, presentMembers(viewer)] },
        select: { id: true },
      }),
    )
    if (await belongs(tx, spaceId, memberId)) return
    const invitation = { spaceId, memberId, invitedById: viewer.id }
    const { count } = await tx.spaceInvitation.createMany({ data: [invitation], skipDuplicates: true })
    if (count)
      await record(tx, { kind: 'invitedToSpace', actorId: viewer.id, recipientId: memberId, spaceId })
  })
}

/** Her yes or no to an invitation. */
export async function answerInvitation(viewer: Viewer, slug: string, yes: boolean): Promise<void> {
  await db.$transaction(async (tx) => {
    const space = found(
      await tx.space.findFirst({ where: { slug, invitations: { some: { memberId: viewer.id } } } }),
    )
    await takeTurns(tx, space.id)
    const key = { spaceId: space.id, memberId: viewer.id }
    const { count } = await tx.spaceInvitation.deleteMany({ where: key })
    if (count && yes) await admit(tx, space.id, viewer.id)
  })
}

/** Asks to be let in, with a few words for those who decide. */
export async function knock(viewer: Viewer, slug: string, words: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const space = found(await tx.space.findFirst({ where: { AND: [{ slug }, knownSpaces(viewer)] } }))
    allow(canKnock(viewer, space))
    await takeTurns(tx, space.id)
    const key = { spaceId_memberId: { spaceId: space.id, memberId: viewer.id } }
    const asked = await tx.spaceRequest.findUnique({ where: key })
    if (asked && !asked.decidedAt) return
    if (asked?.decidedAt && asked.decidedAt > after(-days(daysBeforeAskingAgain)))
      throw new Conflict('forum.errors.askedLately')
    const fresh = { words, at: new Date(), decidedAt: null, decidedById: null }
    await tx.spaceRequest.upsert({
      where: key,
      create: { spaceId: space.id, memberId: viewer.id, ...fresh },
      update: fresh,
    })
    const facilitators = await tx.membership.findMany({
      where: { spaceId: space.id, facilitates: true, member: presentMembers(viewer) },
      select: { memberId: true },
    })
    for (const { memberId: recipientId } of facilitators)
      await record(tx, { kind: 'askedIntoSpace', actorId: viewer.id, recipientId, spaceId: space.id })
  })
}

/** Lets her in who asked, or not now. Decided, her words go; of two facilitators at once, one decides. */
export async function decideRequest(
  viewer: Viewer,
  slug: string,
  memberId: string,
  yes: boolean,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id: spaceId } = await facilitated(tx, viewer, slug)
    const { count } = await tx.spaceRequest.updateMany({
      where: { spaceId, memberId, decidedAt: null, member: presentMembers(viewer) },
      data: { decidedAt: new Date(), decidedById: viewer.id, words: '' },
    })
    if (!count) return void found(null)
    if (!yes) return
    await admit(tx, spaceId, memberId)
    await record(tx, { kind: 'letIntoSpace', actorId: viewer.id, recipientId: memberId, spaceId })
  })
}

/** Fails unless somebody is left who facilitates the space, or nobody belongs to it any more. */
async function keepAFacilitator(tx: Db, spaceId: string, memberId: string): Promise<void> {
  const others = { spaceId, memberId: { not: memberId } }
  const left = await tx.membership.findMany({ where: others, select: { facilitates: true } })
  if (left.length > 0 && !left.some(({ facilitates }) => facilitates))
    throw new Conflict('forum.errors.lastFacilitator')
}

export async function leave(viewer: Viewer, slug: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const space = found(await tx.space.findFirst({ where: { AND: [{ slug }, visibleSpaces(viewer)] } }))
    if (!isMemberOf(viewer, space.id)) return
    await takeTurns(tx, space.id)
    await keepAFacilitator(tx, space.id, viewer.id)
    await tx.membership.deleteMany({ where: { spaceId: space.id, memberId: viewer.id } })
  })
}

/** Ends somebody's belonging; what she wrote stays. She is not told by a mail, and the space is gone for her. */
export async function remove(viewer: Viewer, slug: string, memberId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const space = await facilitated(tx, viewer, slug)
    allow(canRemove(viewer, space, memberId))
    await keepAFacilitator(tx, space.id, memberId)
    await tx.membership.deleteMany({ where: { spaceId: space.id, memberId } })
  })
}

/** Makes another member a facilitator of the space as well. */
export async function nameFacilitator(viewer: Viewer, slug: string, memberId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id: spaceId } = await facilitated(tx, viewer, slug)
    const { count } = await tx.membership.updateMany({
      where: { spaceId, memberId, member: presentMembers(viewer) },
      data: { facilitates: true },
    })
    if (!count) found(null)
  })
}
