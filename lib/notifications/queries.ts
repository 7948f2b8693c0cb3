import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import type { Language } from '@/lib/core/locale'
import { visibleSpaces } from '@/lib/forum/spaces/policy'
import { inLanguage } from '@/lib/forum/spaces/queries'
import { visibleThreads } from '@/lib/forum/threads/policy'
import { notApart } from '@/lib/members/blocks/policy'
import type { Prisma } from '@/prisma/client/client'
import type { ActivityKind } from '@/prisma/client/enums'

const happened = {
  id: true,
  kind: true,
  at: true,
  actor: { select: { id: true, name: true } },
  post: { select: { number: true } },
  thread: { select: { id: true, title: true, language: true, space: { select: { slug: true } } } },
  space: { select: { slug: true, name: true } },
  storyId: true,
} as const satisfies Prisma.ActivitySelect

type Happened = Prisma.ActivityGetPayload<{ select: typeof happened }>
type Post = { number: number }

/** What may still be told: the words are there, the space is open to her or has asked her in. */
const tellable = (viewer: Viewer): Prisma.ActivityWhereInput => ({
  actorId: notApart(viewer),
  OR: [
    {
      kind: { in: ['replied', 'mentioned'] },
      thread: visibleThreads(viewer),
      post: { deletedAt: null, hiddenAt: null },
    },
    { kind: { notIn: ['replied', 'mentioned', 'threadStarted'] }, spaceId: null },
    { space: visibleSpaces(viewer) },
    { kind: 'invitedToSpace', space: { invitations: { some: { memberId: viewer.id } } } },
  ],
})

export type ReplyView = Pick<Happened, 'id' | 'kind' | 'at' | 'actor'> & {
  thread: NonNullable<Happened['thread']>
  post: Post
}

const isReply = (one: Happened): one is Happened & ReplyView => one.thread !== null && one.post !== null

const newsOf = ({ id, kind, at, actor, space, storyId }: Happened, language: Language) => ({
  ...{ id, kind, at, actor, storyId },
  space: space && { slug: space.slug, name: inLanguage(space.name, language) },
})
export type NewsView = ReturnType<typeof newsOf>

/** Replies to her and posts that name her, and what else was told to her, since her last visit; newest first. */
export async function listNudges(viewer: Viewer, language: Language) {
  const rows = await db.notification.findMany({
    where: {
      memberId: viewer.id,
      createdAt: { gt: viewer.previousVisitAt ?? new Date(0) },
      activity: tellable(viewer),
    },
    relationLoadStrategy: 'join',
    orderBy: { createdAt: 'desc' },
    take: 40,
    select: { activity: { select: happened } },
  })
  const activities = rows.map(({ activity }) => activity)
  return {
    replies: activities.filter(isReply),
    news: activities.filter((one) => !isReply(one)).map((one) => newsOf(one, language)),
  }
}

/** What kind of thing a nudge's mail is about. */
export async function getKind(activityId: string): Promise<ActivityKind | null> {
  const activity = await db.activity.findUnique({ where: { id: activityId }, select: { kind: true } })
  return activity?.kind ?? null
}

/** Where a nudge's mail goes, if she still has a mailbox here. */
export async function getMailbox(memberId: string): Promise<{ email: string; language: Language } | null> {
  const member = await db.member.findFirst({
    where: { id: memberId, user: { suspendedAt: null } },
    select: { language: true, user: { select: { email: true } } },
  })
  return member?.user ? { email: member.user.email, language: member.language } : null
}
