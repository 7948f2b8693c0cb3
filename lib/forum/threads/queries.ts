import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { pageOf } from '@/lib/core/page'
import { postsAPage, threadsAPage } from './page-size'
import { canReply, visibleThreads } from './policy'
import type { DraftPlace } from './schema'

/** The threads of a space that she may read, the most recently answered first. `cursor` is the last id seen. */
export async function listThreads(viewer: Viewer, spaceId: string, cursor?: string) {
  const rows = await db.thread.findMany({
    where: { spaceId, ...visibleThreads(viewer) },
    relationLoadStrategy: 'join',
    orderBy: [{ lastPostAt: 'desc' }, { id: 'desc' }],
    ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
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
    unread: thread.postCount - (visits[0]?.readTo ?? 0),
  }))
  return pageOf(threads, threadsAPage, (thread) => thread.id)
}

/** A thread with its space and how far she has read it; null when it is hidden from her. */
export async function getThread(viewer: Viewer, id: string) {
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
      space: { select: { id: true, slug: true, kind: true } },
    },
  })
  if (!thread) return null
  const { visits, space, closedAt, ...view } = thread
  return {
    ...view,
    spaceSlug: space.slug,
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
      id: true,
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

/** Words not yet posted at this place, hers alone. */
export const getDraft = (viewer: Viewer, place: DraftPlace) =>
  db.draft.findUnique({
    where: { memberId_place: { memberId: viewer.id, place } },
    select: { title: true, body: true },
  })
