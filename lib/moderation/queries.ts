import 'server-only'
import { isCoordinator, type Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import type { Language } from '@/lib/core/locale'
import { listReferences } from '@/lib/forum/posts/queries'
import { inLanguage } from '@/lib/forum/spaces/queries'
import type { Resolved } from '@/lib/forum/threads/references'
import { noteLook } from './commands'
import { isHandler, visibleCases } from './policy'

const listSize = 100
const person = { id: true, name: true } as const

const line = {
  id: true,
  openedAt: true,
  decidedAt: true,
  outcome: true,
  messageId: true,
  post: { select: { thread: { select: { space: { select: { name: true } } } } } },
  reports: { select: { reason: true }, orderBy: { at: 'asc' } },
} as const

export type CaseLine = Awaited<ReturnType<typeof listCases>>[number]

/** The cases she may handle: open ones first, the longest-waiting on top, then those decided lately. */
export async function listCases(viewer: Viewer, language: Language) {
  const where = visibleCases(viewer)
  const [open, decided] = await Promise.all([
    db.case.findMany({
      where: { AND: [where, { decidedAt: null }] },
      orderBy: { openedAt: 'asc' },
      select: line,
      take: listSize,
    }),
    db.case.findMany({
      where: { AND: [where, { decidedAt: { not: null } }] },
      orderBy: { decidedAt: 'desc' },
      select: line,
      take: 20,
    }),
  ])
  return [...open, ...decided].map(({ post, reports, ...rest }) => ({
    ...rest,
    reasons: [...new Set(reports.map(({ reason }) => reason))],
    reports: reports.length,
    space: post ? inLanguage(post.thread.space.name, language) : null,
  }))
}

/** How many cases wait for her. */
export async function countOpenCases(viewer: Viewer): Promise<number> {
  if (!isHandler(viewer)) return 0
  return db.case.count({ where: { AND: [visibleCases(viewer), { decidedAt: null }] } })
}

/** Messages point at nothing. */
const nothing: Resolved = { members: new Map(), posts: new Map() }

export type CaseView = NonNullable<Awaited<ReturnType<typeof getCase>>>

/** One case with the reported words and what was said of them; null when it is not hers to handle. */
export async function getCase(viewer: Viewer, id: string, language: Language) {
  const one = await db.case.findFirst({
    where: { AND: [{ id }, visibleCases(viewer)] },
    include: {
      reports: { orderBy: { at: 'asc' }, include: { reporter: { select: { ...person, language: true } } } },
      decidedBy: { select: person },
      message: { select: { html: true, language: true, createdAt: true, author: { select: person } } },
      post: {
        select: {
          ...{ number: true, html: true, language: true, createdAt: true, hiddenAt: true },
          author: { select: person },
          thread: {
            select: { id: true, title: true, space: { select: { id: true, slug: true, name: true } } },
          },
        },
      },
    },
  })
  if (!one) return null
  const { post, message, reports, ...rest } = one
  const about = post ?? message
  if (!about) return null
  const { author, html, language: lang, createdAt } = about
  const references = post ? await listReferences(viewer, post.thread, [html]) : nothing
  return {
    ...rest,
    said: { author, html, references, language: lang, at: createdAt, hidden: Boolean(post?.hiddenAt) },
    thread: post && {
      id: post.thread.id,
      number: post.number,
      title: post.thread.title,
      slug: post.thread.space.slug,
      space: inLanguage(post.thread.space.name, language),
    },
    reports: reports.map(({ reason, words, at, reporter }) => ({ reason, words, at, reporter })),
  }
}

/** One case, read: her look at it is written down, since reading it is what looking means. */
export async function readCase(viewer: Viewer, id: string, language: Language) {
  const one = await getCase(viewer, id, language)
  if (one) await noteLook(viewer, id)
  return one
}

/** What she reported, and what came of it. */
export async function listOwnReports(viewer: Viewer) {
  const rows = await db.report.findMany({
    where: { reporterId: viewer.id },
    orderBy: { at: 'desc' },
    take: listSize,
    select: {
      ...{ id: true, reason: true, at: true },
      case: { select: { decidedAt: true, outcome: true, messageId: true } },
    },
  })
  return rows.map(({ case: { decidedAt, outcome, messageId }, ...report }) => ({
    ...report,
    ...{ decidedAt, outcome },
    isMessage: messageId !== null,
  }))
}

/** What of hers was reported and looked at: the decision, in the facilitator's words, and who looked. Never who reported. */
export async function listCasesAboutHer(viewer: Viewer) {
  const rows = await db.case.findMany({
    where: {
      OR: [{ post: { authorId: viewer.id } }, { message: { authorId: viewer.id } }],
      NOT: { decidedAt: null, looks: { none: {} }, post: { hiddenAt: null } },
    },
    orderBy: { openedAt: 'desc' },
    take: listSize,
    select: {
      ...{ id: true, decidedAt: true, outcome: true, words: true, messageId: true },
      looks: { orderBy: { at: 'asc' }, select: { at: true, member: { select: person } } },
    },
  })
  return rows.map(({ messageId, looks, ...rest }) => ({
    ...rest,
    isMessage: messageId !== null,
    looks: looks.map(({ at, member }) => ({ at, name: member.name })),
  }))
}

/** For coordinators: how many cases are open, and how many of them have been waiting for so many days. Nothing else. */
export async function countCases(viewer: Viewer, days: number) {
  if (!isCoordinator(viewer)) return { open: 0, late: 0 }
  const [open, late] = await Promise.all([
    db.case.count({ where: { decidedAt: null } }),
    db.case.count({ where: { decidedAt: null, openedAt: { lt: new Date(Date.now() - days * 86_400_000) } } }),
  ])
  return { open, late }
}
