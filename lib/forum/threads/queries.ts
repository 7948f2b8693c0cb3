import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import type { Language } from '@/lib/core/locale'
import { pageOf } from '@/lib/core/page'
import { spaceSelect, spaceView } from '@/lib/forum/spaces/queries'
import type { Prisma } from '@/prisma/client/client'
import { markRead } from './commands'
import { postsAPage, threadsAPage } from './page-size'
import { canReply, visibleThreads } from './policy'
import type { DraftPlace } from './schema'

/** Where a page of the list begins: after this thread, if she may read it. A foreign one says nothing, not even that it exists. */
async function startAfter(viewer: Viewer, spaceId: string, id: string): Promise<Prisma.ThreadWhereInput> {
  const where = { id, spaceId, ...visibleThreads(viewer) }
  const last = await db.thread.findFirst({ where, select: { lastPostAt: true } })
  if (!last) return {}
  const { lastPostAt } = last
  return { OR: [{ lastPostAt: { lt: lastPostAt } }, { lastPostAt, id: { lt: id } }] }
}

export type ThreadLine = Awaited<ReturnType<typeof listThreads>>['items'][number]

/** The threads of a space that she may read, the most recently answered first. `cursor` is the last id seen. */
export async function listThreads(viewer: Viewer, spaceId: string, cursor?: string) {
  const rest = cursor ? await startAfter(viewer, spaceId, cursor) : {}
  const rows = await db.thread.findMany({
    where: { AND: [{ spaceId }, visibleThreads(viewer), rest] },
    relationLoadStrategy: 'join',
    orderBy: [{ lastPostAt: 'desc' }, { id: 'desc' }],
    take: threadsAPage + 1,
    select: {
      id: true,
      title: true,
      language: true,
      asks: true,
      postCount: true,
      lastPostAt: true,
      author: { select: { name: true } },
      visits: { where: { memberId: viewer.id }, select: { readTo: true } },
    },
  })
  const threads = rows.map(({ author, visits, ...thread }) => ({
    ...thread,
    author: author.name,
    readTo: visits[0]?.readTo ?? 0,
  }))
  return pageOf(threads, threadsAPage, (thread) => thread.id)
}

/** How many threads of each of her spaces hold something she hasn't read, by the space's id. */
export async function countUnread(viewer: Viewer): Promise<Map<string, number>> {
  const spaceIds = viewer.memberships.map(({ spaceId }) => spaceId)
  const rows = await db.$queryRaw<{ spaceId: string; threads: number }[]>`
    select t."spaceId", count(*)::int as threads
    from "Thread" t left join "Visit" v on v."threadId" = t.id and v."memberId" = ${viewer.id}
    where t."spaceId" = any(${spaceIds}) and t."postCount" > coalesce(v."readTo", 0)
    group by t."spaceId"`
  return new Map(rows.map(({ spaceId, threads }) => [spaceId, threads]))
}

export type ThreadView = NonNullable<Awaited<ReturnType<typeof getThread>>>

/** A thread with its space and how far she has read it; null when it is hidden from her. */
export async function getThread(viewer: Viewer, id: string, language: Language) {
  const thread = await db.thread.findFirst({
    where: { id, ...visibleThreads(viewer) },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      title: true,
      language: true,
      asks: true,
      postCount: true,
      closedAt: true,
      visits: { where: { memberId: viewer.id }, select: { readTo: true } },
      space: { select: spaceSelect },
    },
  })
  if (!thread) return null
  const { visits, space, closedAt, ...view } = thread
  return {
    ...view,
    space: spaceView(viewer, space, language),
    closed: closedAt !== null,
    readTo: visits[0]?.readTo ?? 0,
    can: { reply: canReply(viewer, thread) },
  }
}

export type PostView = Awaited<ReturnType<typeof listPosts>>['items'][number]

/**
 * Posts of a thread in order, after post number `after`.
 * The caller has found the thread for this viewer; the scope is asked again all the same.
 */
export async function listPosts(viewer: Viewer, threadId: string, after = 0) {
  const rows = await db.post.findMany({
    where: { threadId, number: { gt: after }, thread: visibleThreads(viewer) },
    relationLoadStrategy: 'join',
    orderBy: { number: 'asc' },
    take: postsAPage + 1,
    select: {
      number: true,
      language: true,
      html: true,
      createdAt: true,
      editedAt: true,
      author: { select: { id: true, name: true, institution: { select: { city: true } } } },
    },
  })
  const posts = rows.map(({ author, ...post }) => ({
    ...post,
    author: { id: author.id, name: author.name, city: author.institution?.city ?? null },
  }))
  return pageOf(posts, postsAPage, (post) => String(post.number))
}

/**
 * The posts as `listPosts` gives them, and a note of how far she has read now. It is the one query that
 * writes: showing the posts is what reading them means. Nothing is written when nothing on the page was new.
 */
export async function readPosts(viewer: Viewer, thread: { id: string; readTo: number }, after = 0) {
  const page = await listPosts(viewer, thread.id, after)
  const last = page.items.at(-1)?.number ?? 0
  if (last > thread.readTo) await markRead(db, viewer.id, thread.id, last)
  return page
}

/** Words not yet posted at this place, hers alone. */
export const getDraft = (viewer: Viewer, place: DraftPlace) =>
  db.draft.findUnique({
    where: { memberId_place: { memberId: viewer.id, place } },
    select: { title: true, body: true },
  })
