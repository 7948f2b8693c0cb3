import { db } from '@/lib/core/db'
import { reply, start } from '@/lib/forum/threads/commands'
import { notify } from '@/lib/notifications/commands'
import { spaces } from './conversations'
import { idOf } from './neighbours'
import { viewerOf } from './people'
import type { SeedSpace } from './spaces/space'
import type { SeedThread } from './threads/thread'

const hour = 3_600_000

async function writeSpace(space: SeedSpace, at: Date) {
  const { id, slug, kind, name, promise, members, facilitators, threads } = space
  const writers = threads.flatMap(({ posts }) => posts.map(({ author }) => author))
  await db.space.create({ data: { id, slug, kind, name, promise, createdAt: at } })
  await db.membership.createMany({
    data: [...new Set([...facilitators, ...members, ...writers])].map((key) => ({
      spaceId: id,
      memberId: idOf(key),
      facilitates: facilitators.includes(key),
      joinedAt: at,
    })),
  })
}

/** Writes a thread by the commands its members would use, then moves it to when it is said to have happened. */
async function writeThread(space: string, { id, title, asks, daysAgo, posts }: SeedThread): Promise<void> {
  const [first, ...answers] = posts
  if (!first) throw new Error(`${id} has no post`)
  const words = { body: first.body, written: first.language, onceKey: `${id}-1` }
  const { threadId } = await start(await viewerOf(idOf(first.author)), { space, title, asks, ...words })
  for (const [index, { author, body, language }] of answers.entries())
    await reply(await viewerOf(idOf(author)), threadId, {
      body,
      written: language,
      onceKey: `${id}-${index + 2}`,
    })
  await db.thread.update({ where: { id: threadId }, data: { id } })
  const startedAt = Date.now() - daysAgo * 24 * hour
  await happenedAt(
    id,
    posts.map(({ hours }) => new Date(startedAt + hours * hour)),
  )
}

/** Gives the posts of a thread, and what followed from them, their times. */
async function happenedAt(threadId: string, times: Date[]): Promise<void> {
  for (const [index, createdAt] of times.entries()) {
    const { id } = await db.post.update({
      where: { threadId_number: { threadId, number: index + 1 } },
      data: { createdAt },
    })
    await db.activity.updateMany({ where: { postId: id }, data: { at: createdAt } })
  }
  await db.thread.update({ where: { id: threadId }, data: { createdAt: times[0], lastPostAt: times.at(-1) } })
}

/** Everybody has been nudged about everything, and no mail of the past is waiting to be sent. */
export async function settle(): Promise<void> {
  for (const { id } of await db.activity.findMany({ orderBy: { at: 'asc' } })) await notify(id)
  await db.$executeRaw`
    update "Notification" n set "createdAt" = a.at, "mailedAt" = a.at from "Activity" a where a.id = n."activityId"`
  await db.$executeRaw`select graphile_worker.complete_jobs(array(select id from graphile_worker._private_jobs))`
}

export async function writeForum(): Promise<void> {
  for (const [index, space] of spaces.entries()) {
    await writeSpace(space, new Date(Date.now() - (80 - index) * 24 * hour))
    for (const thread of space.threads) await writeThread(space.slug, thread)
  }
}
