// An activity becomes one nudge for each member it concerns, and at most one mail until she has been here again.
import 'server-only'
import { db, type Db } from '@/lib/core/db'
import { enqueue } from '@/lib/core/jobs'
import { Prisma } from '@/prisma/client/client'
import type { Involvement } from '@/prisma/client/enums'
import { concerns, concernsNamed } from './policy'

type Participant = {
  memberId: string
  involvement: Involvement | null
  suspended: boolean
  tookPart: boolean
  apart: boolean
}

const areApart = Prisma.sql`exists (select 1 from "Block" b
  where (b."memberId" = m.id and b."blockedId" = actor.id) or (b."memberId" = actor.id and b."blockedId" = m.id))`

/** These members (ids from `who`) with their standing in the space of a thread at this moment. */
const listStanding = (tx: Db, threadId: string, actorId: string, who: Prisma.Sql) =>
  tx.$queryRaw<Participant[]>`
    select m.id as "memberId", ms.involvement::text as involvement,
      exists (select from "Post" p where p."threadId" = t.id and p."authorId" = m.id and p."deletedAt" is null) as "tookPart",
      (u.id is null or u."suspendedAt" is not null) as suspended, ${areApart} as apart
    from (${who}) who join "Member" m on m.id = who.id
    join "Member" actor on actor.id = ${actorId}
    join "Thread" t on t.id = ${threadId}
    left join "User" u on u.id = m."userId"
    left join "Membership" ms on ms."memberId" = m.id and ms."spaceId" = t."spaceId"`

/** Everybody who wrote in the thread, but for those this post names: they are told that. */
const writers = (threadId: string, postId: string | null) => Prisma.sql`
  select distinct "authorId" as id from "Post" where "threadId" = ${threadId} and "authorId" not in (
    select "recipientId" from "Activity" where kind = 'mentioned' and "postId" = ${postId} and "recipientId" is not null)`

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
  const { actorId, recipientId, kind, thread, postId } = activity
  if (!thread) return recipientId ? listRecipients(tx, recipientId, actorId) : []
  const happening = { actorId, spaceKind: thread.space.kind }
  const listing = (who: Prisma.Sql) => listStanding(tx, thread.id, actorId, who)
  const concerned =
    kind === 'mentioned'
      ? (await listing(Prisma.sql`select ${recipientId} as id`)).filter((one) =>
          concernsNamed(happening, one),
        )
      : kind === 'replied'
        ? (await listing(writers(thread.id, postId))).filter((one) => concerns(happening, one))
        : []
  return concerned.map(({ memberId }) => memberId)
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
