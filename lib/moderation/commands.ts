// A report opens a case or joins the open one; whoever may handle it is told, or, if nobody may, the contact outside.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { recordAct } from '@/lib/access/roles/commands'
import { record } from '@/lib/activity/commands'
import { visibleConversations } from '@/lib/conversations/policy'
import { eraseMessage } from '@/lib/conversations/commands'
import { db, type Db } from '@/lib/core/db'
import { Conflict, Forbidden, Missing } from '@/lib/core/errors'
import { enqueue } from '@/lib/core/jobs'
import { erase } from '@/lib/forum/posts/commands'
import { canReport } from '@/lib/forum/posts/policy'
import { showsPost, visibleThreads } from '@/lib/forum/threads/policy'
import { type Handler, hidesPost, mayHandle, visibleCases } from './policy'
import type { MessageReport, PostReport, Verdict } from './schema'

type About = { postId: string } | { messageId: string }
type Why = Pick<PostReport, 'reason' | 'words'>

/** The open case about these words, this report in it. Reported twice by the same member, it is one report. */
async function addReport(tx: Db, viewer: Viewer, about: About, { reason, words }: Why) {
  const decided = { ...about, decidedAt: { not: null }, reports: { some: { reporterId: viewer.id } } }
  if (await tx.case.count({ where: decided })) throw new Conflict('moderation.errors.decided')
  const open = await tx.case.findFirst({ where: { ...about, decidedAt: null }, select: { id: true } })
  const { id: caseId } = open ?? (await tx.case.create({ data: about, select: { id: true } }))
  const report = { caseId, reporterId: viewer.id, reason, words }
  const { count } = await tx.report.createMany({ data: [report], skipDuplicates: true })
  return { caseId, isNew: count === 1 }
}

/** Those whose duty a case could be: facilitators by role, and of the space. Near or not is asked of each. */
async function listPossibleHandlers(tx: Db, spaceId: string | null): Promise<Handler[]> {
  const rows = await tx.member.findMany({
    where: {
      user: { suspendedAt: null },
      charterAcceptedAt: { not: null },
      OR: [
        { roles: { some: { role: 'facilitator' } } },
        ...(spaceId ? [{ memberships: { some: { spaceId, facilitates: true } } }] : []),
      ],
    },
    include: { roles: true, memberships: true, blocks: true, blockedBy: true },
  })
  return rows.map(({ id, institutionId, roles, memberships, blocks, blockedBy }) => ({
    ...{ id, institutionId, memberships },
    roles: roles.map(({ role }) => role),
    apart: [...blocks.map((block) => block.blockedId), ...blockedBy.map((block) => block.memberId)],
  }))
}

/** Tells everybody who may handle the case; nobody may: the contact outside the community is written to. */
async function call(tx: Db, viewer: Viewer, caseId: string) {
  const about = await tx.case.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      post: { select: { author: true, thread: { select: { space: true } } } },
      message: { select: { author: true } },
      reports: { select: { reporter: true } },
    },
  })
  const author = about.post?.author ?? about.message?.author
  const parties = [...about.reports.map(({ reporter }) => reporter), ...(author ? [author] : [])]
  const space = about.post?.thread.space ?? null
  const candidates = await listPossibleHandlers(tx, space?.id ?? null)
  const handlers = candidates.filter((candidate) => mayHandle(candidate, space, parties))
  for (const { id: recipientId } of handlers)
    await record(tx, { kind: 'reported', actorId: viewer.id, recipientId })
  if (handlers.length === 0) await enqueue(tx, 'mailOutsideContact', { caseId })
}

export async function reportPost(viewer: Viewer, { thread, number, ...why }: PostReport): Promise<string> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "Post" where "threadId" = ${thread} and number = ${number} for update`
    const post = found(
      await tx.post.findFirst({
        where: { threadId: thread, number, thread: visibleThreads(viewer) },
        include: { thread: { select: { space: { select: { id: true, slug: true } } } } },
      }),
    )
    const { space } = post.thread
    if (!showsPost(viewer, post, space.id)) throw new Missing()
    allow(canReport(viewer, post))
    const { caseId, isNew } = await addReport(tx, viewer, { postId: post.id }, why)
    if (!isNew) return space.slug
    const reports = await tx.report.findMany({ where: { caseId }, select: { reason: true } })
    if (hidesPost(reports.map(({ reason }) => reason)))
      await tx.post.update({ where: { id: post.id }, data: { hiddenAt: new Date() } })
    await call(tx, viewer, caseId)
    return space.slug
  })
}

/** Reports what another wrote to her; returns who. Only this message is shown to those who look. */
export async function reportMessage(viewer: Viewer, { message: id, ...why }: MessageReport): Promise<string> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "Message" where id = ${id} for update`
    const message = found(
      await tx.message.findFirst({
        where: { id, deletedAt: null, conversation: visibleConversations(viewer) },
      }),
    )
    if (message.authorId === viewer.id) throw new Forbidden()
    const { caseId, isNew } = await addReport(tx, viewer, { messageId: id }, why)
    if (isNew) await call(tx, viewer, caseId)
    return message.authorId
  })
}

/** Her look at a case is written down, once: the member whose words they are can see who looked. */
export async function noteLook(viewer: Viewer, caseId: string): Promise<void> {
  await db.caseLook.createMany({ data: [{ caseId, memberId: viewer.id }], skipDuplicates: true })
}

/** Keeps the words or removes them, and tells all it concerns. Of two facilitators at once, one decides. */
export async function decide(viewer: Viewer, { case: id, outcome, words }: Verdict): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "Case" where id = ${id} for update`
    const { postId, messageId, ...about } = found(
      await tx.case.findFirst({
        where: { AND: [{ id }, visibleCases(viewer)] },
        include: {
          post: { select: { authorId: true } },
          message: { select: { authorId: true } },
          reports: { select: { reporterId: true } },
        },
      }),
    )
    if (about.decidedAt) throw new Conflict('moderation.errors.alreadyDecided')
    const decision = { outcome, words, decidedAt: new Date(), decidedById: viewer.id }
    await tx.case.update({ where: { id }, data: decision })
    if (postId) await tx.post.update({ where: { id: postId }, data: { hiddenAt: null } })
    if (outcome === 'removed') {
      if (postId) await erase(tx, postId)
      if (messageId) await eraseMessage(tx, messageId)
    }
    const authorId = about.post?.authorId ?? about.message?.authorId
    if (authorId) await record(tx, { kind: 'judged', actorId: viewer.id, recipientId: authorId })
    for (const { reporterId: recipientId } of about.reports)
      await record(tx, { kind: 'caseDecided', actorId: viewer.id, recipientId })
    await recordAct(tx, viewer, 'caseDecided', null, outcome)
  })
}
