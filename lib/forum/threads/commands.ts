// Starting threads and replying in them, and the words on their way there.
import 'server-only'
import { createHash } from 'node:crypto'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { record } from '@/lib/activity/commands'
import { db, type Db } from '@/lib/core/db'
import { Conflict, Missing } from '@/lib/core/errors'
import type { Language } from '@/lib/core/locale'
import { renderMarkdown } from '@/lib/core/markdown'
import { listNameable } from '@/lib/forum/memberships/queries'
import { canWrite, visibleSpaces } from '@/lib/forum/spaces/policy'
import type { Ask, SpaceKind } from '@/prisma/client/enums'
import { mostPinned } from './page-size'
import { canClose, canPin, canReply, visibleThreads } from './policy'
import { markReferences, referencesIn, soughtIn } from './references'
import type { DraftPlace } from './schema'

type Space = { id: string; kind: SpaceKind }
type Words = { body: string; written: Language; onceKey: string }
type DraftWords = { title: string; body: string }
type NewThread = Words & { space: string; title: string; asks: readonly Ask[] }
export type PostPlace = { threadId: string; space: string; number: number }

/**
 * What makes two sendings one act: the key of the form, the place and the words. A form that comes back by the
 * browser's "back" has its old key, and other words in it must not be taken for those already posted.
 */
const actOf = (place: DraftPlace, { onceKey, body }: Words) =>
  createHash('sha256')
    .update(JSON.stringify([onceKey, place, body]))
    .digest('base64url')

/** The post this act of posting made already, if it was sent before. */
async function madeBefore(tx: Db, viewer: Viewer, onceKey: string): Promise<PostPlace | null> {
  // Two requests with one key wait for each other here.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${viewer.id + onceKey}, 0))`
  const post = await tx.post.findUnique({
    where: { authorId_onceKey: { authorId: viewer.id, onceKey } },
    select: { number: true, thread: { select: { id: true, space: { select: { slug: true } } } } },
  })
  return post && { threadId: post.thread.id, space: post.thread.space.slug, number: post.number }
}

/** What a post looks like, with the members it names and the posts it quotes marked in it. */
export async function renderPost(tx: Db, space: Pick<Space, 'id' | 'kind'>, source: string): Promise<string> {
  return markReferences(renderMarkdown(source), await listNameable(tx, space, soughtIn(source)))
}

type Place = { space: Space; threadId: string; number: number }

/** Writes a post down, and tells those it names. */
async function addPost(
  tx: Db,
  viewer: Viewer,
  { space, threadId, number }: Place,
  { body, written, onceKey }: Words,
) {
  const html = await renderPost(tx, space, body)
  const words = { source: body, html, language: written }
  const post = await tx.post.create({
    data: { threadId, number, authorId: viewer.id, onceKey, ...words },
    select: { id: true },
  })
  await tellNamed(tx, viewer, { threadId, postId: post.id }, html)
  return post
}

/** Tells the members a post names, unless `before`, its words until now, named them already. */
export async function tellNamed(
  tx: Db,
  viewer: Viewer,
  place: { threadId: string; postId: string },
  html: string,
  before = '',
): Promise<void> {
  const told = new Set([viewer.id, ...referencesIn(before).members])
  for (const recipientId of referencesIn(html).members.filter((id) => !told.has(id)))
    await record(tx, { kind: 'mentioned', actorId: viewer.id, recipientId, ...place })
}

/** Starts a thread with its first post. Sent twice, it makes one. */
export async function start(
  viewer: Viewer,
  { space: slug, title, asks, ...words }: NewThread,
): Promise<PostPlace> {
  const onceKey = actOf(`space:${slug}`, words)
  return db.$transaction(async (tx) => {
    const before = await madeBefore(tx, viewer, onceKey)
    if (before) return before
    const space = found(await tx.space.findFirst({ where: { slug, ...visibleSpaces(viewer) } }))
    allow(canWrite(viewer, space), 'forum.errors.join')
    const thread = await tx.thread.create({
      data: {
        spaceId: space.id,
        authorId: viewer.id,
        title,
        language: words.written,
        asks: [...asks],
        postCount: 1,
      },
    })
    const post = await addPost(tx, viewer, { space, threadId: thread.id, number: 1 }, { ...words, onceKey })
    await markRead(tx, viewer.id, thread.id, 1)
    await discardDraft(tx, viewer, `space:${slug}`)
    await record(tx, { kind: 'threadStarted', actorId: viewer.id, threadId: thread.id, postId: post.id })
    return { threadId: thread.id, space: slug, number: 1 }
  })
}

/** Replies in a thread. Sent twice, it makes one post. */
export async function reply(viewer: Viewer, threadId: string, words: Words): Promise<PostPlace> {
  const onceKey = actOf(`thread:${threadId}`, words)
  return db.$transaction(async (tx) => {
    const before = await madeBefore(tx, viewer, onceKey)
    if (before) return before
    const thread = found(
      await tx.thread.findFirst({
        where: { id: threadId, ...visibleThreads(viewer) },
        select: { closedAt: true, space: { select: { id: true, kind: true, slug: true, archivedAt: true } } },
      }),
    )
    allow(canWrite(viewer, thread.space), 'forum.errors.join')
    allow(canReply(viewer, thread), 'forum.errors.closed')
    // Counting locks the thread's row, so that numbers have no gaps and no doubles.
    const { postCount: number } = await tx.thread.update({
      where: { id: threadId },
      data: { postCount: { increment: 1 }, lastPostAt: new Date() },
      select: { postCount: true },
    })
    const post = await addPost(tx, viewer, { space: thread.space, threadId, number }, { ...words, onceKey })
    await markRead(tx, viewer.id, threadId, number)
    await discardDraft(tx, viewer, `thread:${threadId}`)
    await record(tx, { kind: 'replied', actorId: viewer.id, threadId, postId: post.id })
    return { threadId, space: thread.space.slug, number }
  })
}

/** She has read the thread up to this post; never moves back. */
export async function markRead(tx: Db, memberId: string, threadId: string, readTo: number): Promise<void> {
  await tx.$executeRaw`
    insert into "Visit" ("threadId", "memberId", "readTo") values (${threadId}, ${memberId}, ${readTo})
    on conflict ("threadId", "memberId") do update
      set "readTo" = greatest("Visit"."readTo", excluded."readTo"), at = now()`
}

/** Whether this is a place where she could write; drafts are kept for no other. */
async function canDraftAt(viewer: Viewer, place: DraftPlace): Promise<boolean> {
  const [kind, key = ''] = place.split(':')
  const select = { id: true }
  const places = {
    thread: () => db.thread.findFirst({ where: { id: key, ...visibleThreads(viewer) }, select }),
    space: () => db.space.findFirst({ where: { slug: key, ...visibleSpaces(viewer) }, select }),
    post: () =>
      db.post.findFirst({
        where: { id: key, authorId: viewer.id, deletedAt: null, thread: visibleThreads(viewer) },
        select,
      }),
  }
  return kind !== undefined && kind in places && (await places[kind as keyof typeof places]()) !== null
}

/** Keeps what is being written, hers alone; nothing written keeps nothing. */
export async function keepDraft(viewer: Viewer, place: DraftPlace, words: DraftWords): Promise<void> {
  if (words.body === '' && words.title === '') return discardDraft(db, viewer, place)
  if (!(await canDraftAt(viewer, place))) throw new Missing()
  const memberId_place = { memberId: viewer.id, place }
  await db.draft.upsert({ where: { memberId_place }, create: { ...memberId_place, ...words }, update: words })
}

async function discardDraft(tx: Db, viewer: Viewer, place: DraftPlace): Promise<void> {
  await tx.draft.deleteMany({ where: { memberId: viewer.id, place } })
}

/** The thread, if she can find it. */
const findThread = async (viewer: Viewer, id: string) =>
  found(
    await db.thread.findFirst({
      where: { id, ...visibleThreads(viewer) },
      select: { authorId: true, spaceId: true, space: { select: { slug: true } } },
    }),
  )

/** Ends a thread, or takes it up again; returns the slug of its space. */
export async function close(viewer: Viewer, threadId: string, closed: boolean): Promise<string> {
  const thread = await findThread(viewer, threadId)
  allow(canClose(viewer, thread))
  await db.thread.update({ where: { id: threadId }, data: { closedAt: closed ? new Date() : null } })
  return thread.space.slug
}

/** Puts a thread on top of its space, or back among the others; a space has room for five on top. */
export async function pin(viewer: Viewer, threadId: string, pinned: boolean): Promise<string> {
  const { space, ...thread } = await findThread(viewer, threadId)
  allow(canPin(viewer, thread))
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${thread.spaceId}, 3))`
    const others = { spaceId: thread.spaceId, pinnedAt: { not: null }, id: { not: threadId } }
    if (pinned && (await tx.thread.count({ where: others })) >= mostPinned)
      throw new Conflict('forum.errors.tooManyPinned')
    await tx.thread.update({ where: { id: threadId }, data: { pinnedAt: pinned ? new Date() : null } })
  })
  return space.slug
}

/** She has read everything in a space. */
export async function markAllRead(viewer: Viewer, slug: string): Promise<void> {
  const space = found(
    await db.space.findFirst({ where: { slug, ...visibleSpaces(viewer) }, select: { id: true } }),
  )
  await db.$executeRaw`
    insert into "Visit" ("threadId", "memberId", "readTo")
    select id, ${viewer.id}, "postCount" from "Thread" where "spaceId" = ${space.id}
    on conflict ("threadId", "memberId") do update
      set "readTo" = greatest("Visit"."readTo", excluded."readTo"), at = now()`
}
