import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { presentMembers } from '@/lib/members/blocks/policy'
import { markRead } from './commands'
import { canTakeBack, canWriteTo, visibleConversations } from './policy'

const listSize = 100
export const messagesAPage = 30

const person = { id: true, name: true } as const

export type ConversationLine = Awaited<ReturnType<typeof listConversations>>[number]

/** Her conversations, the latest first, with how many messages in each she hasn't read. */
export async function listConversations(viewer: Viewer) {
  const rows = await db.conversation.findMany({
    where: { messageCount: { gt: 0 }, ...visibleConversations(viewer) },
    relationLoadStrategy: 'join',
    orderBy: [{ lastAt: 'desc' }, { id: 'desc' }],
    take: listSize,
    include: { a: { select: person }, b: { select: person } },
  })
  return rows.map(({ id, a, b, readToA, readToB, messageCount, lastAt }) => ({
    id,
    partner: a.id === viewer.id ? b : a,
    unread: messageCount - (a.id === viewer.id ? readToA : readToB),
    lastAt,
  }))
}

/** How many of her conversations hold something new. */
export async function countUnreadConversations(viewer: Viewer): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from "Conversation" c
    join "Member" m on m.id = case when c."aId" = ${viewer.id} then c."bId" else c."aId" end
    join "User" u on u.id = m."userId" and u."suspendedAt" is null
    where ((c."aId" = ${viewer.id} and c."readToA" < c."messageCount")
        or (c."bId" = ${viewer.id} and c."readToB" < c."messageCount"))
      and m.id <> all(${[...viewer.apart]})`
  return row?.count ?? 0
}

export type PartnerView = NonNullable<Awaited<ReturnType<typeof getPartner>>>

/** Somebody she may write to or has written with; null when they cannot meet. */
export async function getPartner(viewer: Viewer, memberId: string) {
  if (memberId === viewer.id) return null
  const partner = await db.member.findFirst({
    where: { AND: [{ id: memberId }, presentMembers(viewer)] },
    relationLoadStrategy: 'join',
    select: {
      ...person,
      contactFrom: true,
      institution: { select: { name: true } },
      memberships: { select: { spaceId: true } },
      messages: { where: writtenWith(viewer.id), select: { id: true }, take: 1 },
    },
  })
  if (!partner) return null
  const { id, name, institution, messages } = partner
  const can = { write: canWriteTo(viewer, partner, messages.length > 0) }
  return { id, name, institution: institution?.name ?? null, can }
}

const writtenWith = (memberId: string) => ({
  conversation: { OR: [{ aId: memberId }, { bId: memberId }] },
})

export type MessageView = Awaited<ReturnType<typeof readMessages>>['messages'][number]

/**
 * The newest messages with this partner, or those before message number `before`; the oldest first. Showing them is
 * what reading them means: how far she has read is noted when something was new.
 */
export async function readMessages(viewer: Viewer, memberId: string, before?: number) {
  const conversation = await db.conversation.findFirst({
    where: { AND: [visibleConversations(viewer), { OR: [{ aId: memberId }, { bId: memberId }] }] },
    relationLoadStrategy: 'join',
    include: {
      messages: {
        ...(before ? { where: { number: { lt: before } } } : {}),
        orderBy: { number: 'desc' },
        take: messagesAPage + 1,
        omit: { source: true, onceKey: true },
      },
    },
  })
  if (!conversation) return { messages: [], earlier: null, readTo: 0 }
  const readTo = conversation.aId === viewer.id ? conversation.readToA : conversation.readToB
  const shown = conversation.messages.slice(0, messagesAPage).reverse()
  const last = shown.at(-1)?.number ?? 0
  if (last > readTo) await markRead(db, viewer.id, conversation.id, last)
  const messages = shown.map(({ deletedAt, html, ...message }) => ({
    ...message,
    mine: message.authorId === viewer.id,
    html: deletedAt ? null : html,
    can: {
      takeBack: canTakeBack(viewer, { ...message, deletedAt }),
      report: message.authorId !== viewer.id && deletedAt === null,
    },
  }))
  const earlier = conversation.messages.length > messagesAPage ? (shown[0]?.number ?? null) : null
  return { messages, earlier, readTo }
}

/** Words not yet sent to this member, hers alone. */
export async function getMessageDraft(viewer: Viewer, memberId: string) {
  const place = `member:${memberId}`
  return db.draft.findUnique({
    where: { memberId_place: { memberId: viewer.id, place } },
    select: { title: true, body: true },
  })
}
