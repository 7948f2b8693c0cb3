// An activity becomes one nudge for each member it concerns, and at most one mail until she has been here again.
import 'server-only'
import { db, type Db } from '@/lib/core/db'
import { enqueue } from '@/lib/core/jobs'
import type { Involvement } from '@/prisma/client/enums'
import { concerns } from './policy'

type Participant = {
  memberId: string
  involvement: Involvement | null
  suspended: boolean
  tookPart: boolean
}

/** Everybody who wrote in the thread, with her standing in its space at this moment. */
const listParticipants = (tx: Db, threadId: string) =>
  tx.$queryRaw<Participant[]>`
    select m.id as "memberId", ms.involvement::text as involvement, true as "tookPart",
      (u.id is null or u."suspendedAt" is not null) as suspended
    from (select distinct "authorId" from "Post" where "threadId" = ${threadId}) author
    join "Member" m on m.id = author."authorId"
    join "Thread" t on t.id = ${threadId}
    left join "User" u on u.id = m."userId"
    left join "Membership" ms on ms."memberId" = m.id and ms."spaceId" = t."spaceId"`

/** Notifies those concerned, once for each activity however often it is called. */
export async function notify(activityId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const activity = await tx.activity.findUnique({
      where: { id: activityId },
      include: { thread: { select: { id: true, space: { select: { kind: true } } } } },
    })
    if (!activity?.thread || activity.kind !== 'replied') return
    const happening = { actorId: activity.actorId, spaceKind: activity.thread.space.kind }
    for (const participant of await listParticipants(tx, activity.thread.id)) {
      if (!concerns(happening, participant)) continue
      const { memberId } = participant
      const { count } = await tx.notification.createMany({
        data: [{ memberId, activityId }],
        skipDuplicates: true,
      })
      if (count) await enqueue(tx, 'mailReply', { memberId, activityId })
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
