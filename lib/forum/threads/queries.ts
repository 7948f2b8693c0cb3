import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import type { Language } from '@/lib/core/locale'
import { pageOf } from '@/lib/core/page'
import { spaceSelect, spaceView } from '@/lib/forum/spaces/queries'
import type { Prisma } from '@/prisma/client/client'
import { mostPinned, threadsAPage } from './page-size'
import { canClose, canPin, canReply, showsPost, visibleThreads } from './policy'
import type { DraftPlace } from './schema'

/** Where a page of the list begins: after this thread, if she may read it. A foreign one says nothing, not even that it exists. */
async function startAfter(viewer: Viewer, spaceId: string, id: string): Promise<Prisma.ThreadWhereInput> {
  const where = { id, spaceId, ...visibleThreads(viewer) }
  const last = await db.thread.findFirst({ where, select: { lastPostAt: true } })
  if (!last) return {}
  const { lastPostAt } = last
  return { OR: [{ lastPostAt: { lt: lastPostAt } }, { lastPostAt, id: { lt: id } }] }
}

/** What tells whether the author of a thread is named: her first post is there. */
const opening = {
  authorId: true,
  author: { select: { name: true } },
  posts: { where: { number: 1 }, select: { deletedAt: true, hiddenAt: true } },
} as const satisfies Prisma.ThreadSelect

type Opening = {
  authorId: string
  author: { name: string }
  posts: { deletedAt: Date | null; hiddenAt: Date | null }[]
}

/** Who began the thread, unless her first post is a gap for this viewer. */
function beginnerOf(viewer: Viewer, { authorId, author, posts: [first] }: Opening, spaceId: string) {
  const { deletedAt = null, hiddenAt = null } = first ?? {}
  return showsPost(viewer, { authorId, deletedAt, hiddenAt }, spaceId) ? author.name : null
}

const line = (viewer: Viewer) =>
  ({
    id: true,
    title: true,
    language: true,
    asks: true,
    postCount: true,
    lastPostAt: true,
    pinnedAt: true,
    closedAt: true,
    ...opening,
    visits: { where: { memberId: viewer.id }, select: { readTo: true } },
  }) as const satisfies Prisma.ThreadSelect

type Row = Prisma.ThreadGetPayload<{ select: ReturnType<typeof line> }>
export type ThreadLine = ReturnType<typeof lineView>

function lineView(viewer: Viewer, spaceId: string, row: Row) {
  const { id, title, language, asks, postCount, lastPostAt, pinnedAt, closedAt, visits } = row
  return {
    ...{ id, title, language, asks, postCount, lastPostAt },
    pinned: pinnedAt !== null,
    closed: closedAt !== null,
    author: beginnerOf(viewer, row, spaceId),
    readTo: visits[0]?.readTo ?? 0,
  }
}

/** The pinned threads of a space that she may read, the last pinned first. */
export async function listPinned(viewer: Viewer, spaceId: string): Promise<ThreadLine[]> {
  const rows = await db.thread.findMany({
    where: { AND: [{ spaceId, pinnedAt: { not: null } }, visibleThreads(viewer)] },
    relationLoadStrategy: 'join',
    orderBy: { pinnedAt: 'desc' },
    take: mostPinned,
    select: line(viewer),
  })
  return rows.map((row) => lineView(viewer, spaceId, row))
}

/** The other threads of a space that she may read, the most recently answered first. `cursor` is the last id seen. */
export async function listThreads(viewer: Viewer, spaceId: string, cursor?: string) {
  const rest = cursor ? await startAfter(viewer, spaceId, cursor) : {}
  const rows = await db.thread.findMany({
    where: { AND: [{ spaceId, pinnedAt: null }, visibleThreads(viewer), rest] },
    relationLoadStrategy: 'join',
    orderBy: [{ lastPostAt: 'desc' }, { id: 'desc' }],
    take: threadsAPage + 1,
    select: line(viewer),
  })
  return pageOf(
    rows.map((row) => lineView(viewer, spaceId, row)),
    threadsAPage,
    (thread) => thread.id,
  )
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
      pinnedAt: true,
      authorId: true,
      spaceId: true,
      visits: { where: { memberId: viewer.id }, select: { readTo: true } },
      space: { select: spaceSelect },
    },
  })
  if (!thread) return null
  const { visits, space, closedAt, pinnedAt, authorId: _, spaceId, ...view } = thread
  return {
    ...view,
    space: spaceView(viewer, space, language),
    closed: closedAt !== null,
    pinned: pinnedAt !== null,
    readTo: visits[0]?.readTo ?? 0,
    can: {
      reply: canReply(viewer, thread),
      close: canClose(viewer, thread),
      pin: canPin(viewer, { spaceId }),
    },
  }
}

/** Words not yet posted at this place, hers alone. */
export const getDraft = (viewer: Viewer, place: DraftPlace) =>
  db.draft.findUnique({
    where: { memberId_place: { memberId: viewer.id, place } },
    select: { title: true, body: true },
  })
