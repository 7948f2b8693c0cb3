import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { escapeHtml } from '@/lib/core/escape'
import type { Language } from '@/lib/core/locale'
import { renderMarkdown } from '@/lib/core/markdown'
import { pageOf } from '@/lib/core/page'
import { visibleSpaces } from '@/lib/forum/spaces/policy'
import { markRead, renderPost } from '@/lib/forum/threads/commands'
import { postsAPage } from '@/lib/forum/threads/page-size'
import { showsPost, visibleThreads } from '@/lib/forum/threads/policy'
import { type Resolved, referencesIn, resolveReferences } from '@/lib/forum/threads/references'
import { presentMembers } from '@/lib/members/blocks/policy'
import { isShownTo, visibilityOf } from '@/lib/members/profile/fields'
import { canEdit, canReport, canRetract } from './policy'
import type { Preview } from './schema'

/** A thread that was found for this viewer. */
type Place = { id: string; space: { id: string } }

/** A post as she sees it: a gap has its number and nothing else. */
export type PostView = { number: number; gap: true } | ShownPost
export type ShownPost = ReturnType<typeof shownPost>

type PostRow = {
  number: number
  authorId: string
  language: Language
  html: string
  createdAt: Date
  editedAt: Date | null
  deletedAt: Date | null
  hiddenAt: Date | null
  name: string
  city: string | null
  pictureId: string | null
  visibility: unknown
}

/**
 * One more than a page, to know whether there is another. Plain SQL, since no page is read as often: Prisma's join
 * costs the database twice as much. The scope is `visibleThreads` (lib/forum/threads/policy) in its words.
 */
const readRows = (viewer: Viewer, threadId: string, after: number) =>
  db.$queryRaw<PostRow[]>`
    select p.number, p."authorId", p.language::text as language, p.html, p."createdAt", p."editedAt",
      p."deletedAt", p."hiddenAt", m.name, i.city, m."pictureId", m.visibility
    from "Post" p join "Member" m on m.id = p."authorId" left join "Institution" i on i.id = m."institutionId"
    where p."threadId" = ${threadId} and p.number > ${after} and exists (
      select from "Thread" t join "Space" s on s.id = t."spaceId" where t.id = ${threadId}
        and (s.kind = 'open' or s.id = any(${viewer.memberships.map(({ spaceId }) => spaceId)})))
    order by p.number limit ${postsAPage + 1}`

function shownPost(row: PostRow, viewer: Viewer) {
  const { number, authorId, name, city, pictureId, hiddenAt } = row
  const { language, html, createdAt, editedAt } = row
  const isPictureShown = isShownTo('members', visibilityOf(row.visibility).picture)
  return {
    ...{ number, language, html, createdAt, editedAt },
    gap: false as const,
    hidden: hiddenAt !== null,
    mine: authorId === viewer.id,
    author: { id: authorId, name, city, picture: isPictureShown ? pictureId : null },
  }
}

/**
 * Posts of a thread in order, after post number `after`.
 * The caller has found the thread for this viewer; the scope is asked again all the same.
 */
export async function listPosts(viewer: Viewer, { id, space }: Place, after = 0) {
  const rows = await readRows(viewer, id, after)
  const posts = rows.map((row): PostView =>
    showsPost(viewer, row, space.id) ? shownPost(row, viewer) : { number: row.number, gap: true },
  )
  return pageOf(posts, postsAPage, (post) => String(post.number))
}

/**
 * What these rendered posts of a thread point at, as far as it is there for this viewer. Asks nothing where they point
 * at nothing.
 */
export async function listReferences(
  viewer: Viewer,
  { id, space }: Place,
  rendered: readonly string[],
): Promise<Resolved> {
  const { members, posts } = referencesIn(rendered.join(''))
  const [named, quoted] = await Promise.all([
    members.length === 0
      ? []
      : db.member.findMany({
          where: { AND: [{ id: { in: members } }, presentMembers(viewer)] },
          select: { id: true, name: true },
        }),
    posts.length === 0
      ? []
      : db.post.findMany({
          where: { threadId: id, number: { in: posts }, thread: visibleThreads(viewer) },
          include: { author: { select: { name: true } } },
        }),
  ])
  const shown = quoted.filter((post) => showsPost(viewer, post, space.id))
  return {
    members: new Map(named.map((member) => [member.id, member.name])),
    posts: new Map(shown.map(({ number, author }) => [number, author.name])),
  }
}

/**
 * The posts as `listPosts` gives them, what they point at, and a note of how far she has read now. It is the one query that
 * writes: showing the posts is what reading them means. Nothing is written when nothing on the page was new.
 */
export async function readPosts(viewer: Viewer, thread: Place & { readTo: number }, after = 0) {
  const page = await listPosts(viewer, thread, after)
  const last = page.items.at(-1)?.number ?? 0
  const rendered = page.items.flatMap((post) => (post.gap ? [] : [post.html]))
  const references = await listReferences(viewer, thread, rendered)
  if (last > thread.readTo) await markRead(db, viewer.id, thread.id, last)
  return { ...page, references }
}

export type OnePost = NonNullable<Awaited<ReturnType<typeof getPost>>>

/** One post with what she may do with it; null when it is a gap for her, or hidden with its thread. */
export async function getPost(viewer: Viewer, { id, space }: Place, number: number) {
  const post = await db.post.findFirst({
    where: { threadId: id, number, thread: visibleThreads(viewer) },
    relationLoadStrategy: 'join',
    include: { author: { select: { id: true, name: true } }, thread: { select: { closedAt: true } } },
    omit: { onceKey: true },
  })
  if (!post || !showsPost(viewer, post, space.id)) return null
  const { authorId, hiddenAt, deletedAt: _, thread: __, threadId: ___, ...view } = post
  return {
    ...view,
    references: await listReferences(viewer, { id, space }, [post.html]),
    hidden: hiddenAt !== null,
    mine: authorId === viewer.id,
    can: {
      edit: canEdit(viewer, post, space.id),
      retract: canRetract(viewer, post),
      report: canReport(viewer, post),
    },
  }
}

/**
 * A post's words as the beginning of an answer to it, or nothing when they are not there for her. They name the post
 * and not its author: who that is, each reader is told for herself.
 */
export async function getQuote(viewer: Viewer, thread: Place, number: number): Promise<string> {
  const post = number > 0 ? await getPost(viewer, thread, number) : null
  if (!post) return ''
  const lines = [`#${number}`, ...post.source.trim().split(/\r?\n/)]
  return `${lines.map((line) => `> ${line}`).join('\n')}\n\n`
}

/** The space in which she is writing: by the thread she answers in, or by its name. */
const getPlace = (viewer: Viewer, { thread, space }: Pick<Preview, 'thread' | 'space'>) =>
  db.space.findFirst({
    where: {
      AND: [visibleSpaces(viewer), thread ? { threads: { some: { id: thread } } } : { slug: space ?? '' }],
    },
    select: { id: true, kind: true },
  })

const escaped = (name: string) => `@${escapeHtml(name)}`

/** What words will look like when they are posted there. */
export async function getPreview(viewer: Viewer, { body, ...where }: Preview): Promise<string> {
  const space = await getPlace(viewer, where)
  if (!space) return renderMarkdown(body)
  const html = await renderPost(db, space, body)
  const references = await listReferences(viewer, { id: where.thread ?? '', space }, [html])
  return resolveReferences(html, references, {
    member: (_, name) => `<strong>${escaped(name)}</strong>`,
    somebody: (typed) => typed,
    quoted: (_, name) => `<p><strong>${escaped(name)}</strong></p>`,
    gap: '<blockquote><p>…</p></blockquote>',
  })
}
