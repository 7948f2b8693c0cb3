// An activity becomes one nudge for each member it concerns, and at most one mail until she has been here again.
import 'server-only'
import { db, type Db } from '@/lib/core/db'
import { enqueue } from '@/lib/core/jobs'
import { Prisma } from '@/prisma/client/client'
import type { Involvement } from '@/prisma/client/enums'
import { concerns } from './policy'

type Participant = {
  memberId: string
  involvement: Involvement | null
  suspended: boolean
  tookPart: boolean
  apart: boolean
}

const areApart = Prisma.sql`exists (select 1 from "Block" b
  where (b."memberId" = m.id and b."blockedId" = actor.id) or (b."memberId" = actor.id and b."blockedId" = m.id))`

/** Everybody who wrote in the thread, with her standing in its space at this moment. */
const listParticipants = (tx: Db, threadId: string, actorId: string) =>
  tx.$queryRaw<Participant[]>`
    select m.id as "memberId", ms.involvement::text as involvement, true as "tookPart",
      (u.id is null or u."suspendedAt" is not null) as suspended, ${areApart} as apart
    from (select distinct "authorId" from "Post" where "threadId" = ${threadId} and "deletedAt" is null) author
    join "Member" m on m.id = author."authorId"
    join "Member" actor on actor.id = ${actorId}
    join "Thread" t on t.id = ${threadId}
    left join "User" u on u.id = m."userId"
    left join "Membership" ms on ms."memberId" = m.id and ms."spaceId" = t."spaceId"`

/** The one member it was told to, unless she is gone or a block came between her and whoever acted. */
async function listRecipients(tx: Db, recipientId: string, actorId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select m.id from "Member" m join "Member" actor on actor.id = ${actorId} join "User" u on u.id = m."userId"
    where m.id = ${recipientId} and m.id <> actor.id and u."suspendedAt" is null and not ${areApart}`
  return rows.map(({ id }) => id)
}

/** Those whom an activity concerns at this moment. */
async function listConcerned(tx: Db, activityId: string): Promise<string[]> {
  const activity = await tx.activity.findUnique({
    where: { id: activityId },
    include: { thread: { select: { id: true, space: { select: { kind: true } } } } },
  })
  if (!activity) return []
  const { actorId, recipientId, kind, thread } = activity
  if (recipientId) return listRecipients(tx, recipientId, actorId)
  if (!thread || kind !== 'replied') return []
  const happening = { actorId, spaceKind: thread.space.kind }
  const participants = await listParticipants(tx, thread.id, actorId)
  return participants.filter((one) => concerns(happening, one)).map(({ memberId }) => memberId)
}

/** Notifies those concerned, once for each activity however often it is called. */
export async function notify(activityId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    for (const memberId of await listConcerned(tx, activityId)) {
      const { count } = await tx.notification.createMany({
        data: [{ memberId, activityId }],
        skipDuplicates: true,
      })
      if (count) await enqueue(tx, 'mailNudge', { memberId, activityId })
    }
  })
}

/**
 * Whether this nudge deserves a mail: it is the first since she was last here.
 * Marks it as mailed; the claim is given back when the mail could not be sent.
 */
export async function claimMail(memberId: string, activityId: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    // Two nudges at once would each find no earlier mail: they take turns.
    await tx.$queryRaw`select id from "Member" where id = ${memberId} for update`
    const claimed = await tx.$executeRaw`
      update "Notification" n set "mailedAt" = now()
      from "Member" m
      where n."memberId" = ${memberId} and n."activityId" = ${activityId} and n."mailedAt" is null
        and m.id = n."memberId"
        and not exists (select 1 from "Notification" earlier
          where earlier."memberId" = n."memberId" and earlier."mailedAt" > coalesce(m."lastVisitAt", m."createdAt"))`
    return claimed === 1
  })
}

export async function releaseMail(memberId: string, activityId: string): Promise<void> {
  await db.notification.updateMany({ where: { memberId, activityId }, data: { mailedAt: null } })
}
