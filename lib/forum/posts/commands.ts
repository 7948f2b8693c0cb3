// Changing one's own words, and taking them back.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { db, type Db } from '@/lib/core/db'
import { Missing } from '@/lib/core/errors'
import { keepDraft, renderPost, tellNamed } from '@/lib/forum/threads/commands'
import { showsPost, visibleThreads } from '@/lib/forum/threads/policy'
import { canEdit, canRetract } from './policy'
import type { Edit } from './schema'

export type EditOutcome = { space: string; edited: boolean }

/** The post, locked, if it is there for her. */
async function findPost(tx: Db, viewer: Viewer, threadId: string, number: number) {
  await tx.$queryRaw`select id from "Post" where "threadId" = ${threadId} and number = ${number} for update`
  const post = found(
    await tx.post.findFirst({
      where: { threadId, number, thread: visibleThreads(viewer) },
      include: { thread: { select: { space: { select: { id: true, slug: true, kind: true } } } } },
    }),
  )
  const { space } = post.thread
  if (!showsPost(viewer, post, space.id)) throw new Missing()
  return { ...post, space }
}

/**
 * Changes a post, unless it was changed since she began: then nothing is overwritten, her words are kept as a draft
 * of this post, and the outcome says that it was not edited.
 */
export async function edit(viewer: Viewer, { thread, number, ...words }: Edit): Promise<EditOutcome> {
  const { body: source, written: language, title, revision } = words
  return db.$transaction(async (tx) => {
    const { id, space, ...post } = await findPost(tx, viewer, thread, number)
    allow(canEdit(viewer, post, space.id))
    if (post.revision !== revision) {
      await keepDraft(viewer, `post:${id}`, { body: source, title: title ?? '' })
      return { space: space.slug, edited: false }
    }
    const html = await renderPost(tx, space, source)
    await tx.post.update({
      where: { id },
      data: { source, language, html, editedAt: new Date(), revision: { increment: 1 } },
    })
    await tellNamed(tx, viewer, { threadId: thread, postId: id }, html, post.html)
    if (number === 1 && title) await tx.thread.update({ where: { id: thread }, data: { title, language } })
    await tx.draft.deleteMany({ where: { memberId: viewer.id, place: `post:${id}` } })
    return { space: space.slug, edited: true }
  })
}

/** Erases what a post said: its words, their rendering and what was being written over them. A gap stays. */
export async function erase(tx: Db, postId: string): Promise<void> {
  await tx.post.update({ where: { id: postId }, data: { source: '', html: '', deletedAt: new Date() } })
  await tx.draft.deleteMany({ where: { place: `post:${postId}` } })
}

/** Takes a post back; returns the slug of its space. */
export async function retract(viewer: Viewer, threadId: string, number: number): Promise<string> {
  return db.$transaction(async (tx) => {
    const post = await findPost(tx, viewer, threadId, number)
    allow(canRetract(viewer, post))
    await erase(tx, post.id)
    return post.space.slug
  })
}
