import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import type { Language } from '@/lib/core/locale'
import { visibleThreads } from '@/lib/forum/threads/policy'

export type ReplyView = Awaited<ReturnType<typeof listReplies>>[number]

/** Replies to her since her last visit, in threads she may still read, newest first. */
export async function listReplies(viewer: Viewer) {
  const rows = await db.notification.findMany({
    where: {
      memberId: viewer.id,
      createdAt: { gt: viewer.previousVisitAt ?? new Date(0) },
      activity: { kind: 'replied', thread: visibleThreads(viewer) },
    },
    relationLoadStrategy: 'join',
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: {
      activity: {
        select: {
          id: true,
          at: true,
          actor: { select: { id: true, name: true } },
          post: { select: { number: true } },
          thread: { select: { id: true, title: true, language: true, space: { select: { slug: true } } } },
        },
      },
    },
  })
  return rows.flatMap(({ activity: { thread, post, ...activity } }) =>
    thread && post ? [{ ...activity, thread, post }] : [],
  )
}

/** Where a nudge's mail goes, if she still has a mailbox here. */
export async function getMailbox(memberId: string): Promise<{ email: string; language: Language } | null> {
  const member = await db.member.findFirst({
    where: { id: memberId, user: { suspendedAt: null } },
    select: { language: true, user: { select: { email: true } } },
  })
  return member?.user ? { email: member.user.email, language: member.language } : null
}
