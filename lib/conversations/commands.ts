// Writing to another member in private, and taking one's own words back.
import 'server-only'
import { createHash } from 'node:crypto'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { record } from '@/lib/activity/commands'
import { db, type Db } from '@/lib/core/db'
import { renderMarkdown } from '@/lib/core/markdown'
import { presentMembers } from '@/lib/members/blocks/policy'
import { canTakeBack, canWriteTo, visibleConversations } from './policy'
import type { MessageInput } from './schema'

type Words = Omit<MessageInput, 'member'>

const actOf = (memberId: string, { onceKey, body }: Words) =>
  createHash('sha256')
    .update(JSON.stringify([onceKey, memberId, body]))
    .digest('base64url')

const pairOf = (one: string, other: string) => {
  const [aId = '', bId = ''] = [one, other].sort()
  return { aId, bId }
}

/** The member written to, if the two can meet and she lets this viewer write. */
async function findPartner(tx: Db, viewer: Viewer, memberId: string, conversationId: string | null) {
  const partner = found(
    await tx.member.findFirst({
      where: { AND: [{ id: memberId }, presentMembers(viewer)] },
      select: { id: true, contactFrom: true, memberships: { select: { spaceId: true } } },
    }),
  )
  const answered =
    conversationId && (await tx.message.count({ where: { conversationId, authorId: memberId } }))
  allow(canWriteTo(viewer, partner, Boolean(answered)), 'conversations.errors.noContact')
}

/** Sends a message. Sent twice, it makes one. */
export async function write(viewer: Viewer, memberId: string, words: Words): Promise<void> {
  const pair = pairOf(viewer.id, memberId)
  const onceKey = actOf(memberId, words)
  await db.$transaction(async (tx) => {
    // Two messages of this pair wait for each other here: numbers have no gaps and no doubles.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${pair.aId + pair.bId}, 2))`
    const sent = { authorId_onceKey: { authorId: viewer.id, onceKey } }
    if (await tx.message.findUnique({ where: sent, select: { id: true } })) return
    const before = await tx.conversation.findUnique({ where: { aId_bId: pair }, select: { id: true } })
    await findPartner(tx, viewer, memberId, before?.id ?? null)
    const { id: conversationId, messageCount: number } = await tx.conversation.upsert({
      where: { aId_bId: pair },
      create: { ...pair, messageCount: 1 },
      update: { messageCount: { increment: 1 }, lastAt: new Date() },
    })
    const { body: source, written: language } = words
    const text = { source, language, html: renderMarkdown(source) }
    await tx.message.create({ data: { conversationId, number, authorId: viewer.id, onceKey, ...text } })
    await markRead(tx, viewer.id, conversationId, number)
    await tx.draft.deleteMany({ where: { memberId: viewer.id, place: `member:${memberId}` } })
    await record(tx, { kind: 'messaged', actorId: viewer.id, recipientId: memberId, conversationId })
  })
}

/** Takes her own words back: a gap stays, and nothing of them. */
export async function takeBack(viewer: Viewer, messageId: string): Promise<string> {
  const message = found(
    await db.message.findFirst({
      where: { id: messageId, conversation: visibleConversations(viewer) },
      include: { conversation: { select: { aId: true, bId: true } } },
    }),
  )
  allow(canTakeBack(viewer, message))
  await eraseMessage(db, messageId)
  const { aId, bId } = message.conversation
  return aId === viewer.id ? bId : aId
}

/** Erases what a message said; a gap stays. */
export async function eraseMessage(tx: Db, messageId: string): Promise<void> {
  const gone = { source: '', html: '', deletedAt: new Date() }
  await tx.message.update({ where: { id: messageId }, data: gone })
}

/** She has read the conversation up to this message; never moves back. */
export async function markRead(tx: Db, memberId: string, conversationId: string, readTo: number) {
  await tx.$executeRaw`
    update "Conversation" set
      "readToA" = case when "aId" = ${memberId} then greatest("readToA", ${readTo}) else "readToA" end,
      "readToB" = case when "bId" = ${memberId} then greatest("readToB", ${readTo}) else "readToB" end
    where id = ${conversationId}`
}

/** Keeps what is being written, hers alone; nothing written keeps nothing. */
export async function keepMessageDraft(viewer: Viewer, place: `member:${string}`, body: string) {
  const memberId_place = { memberId: viewer.id, place }
  if (body === '') return void (await db.draft.deleteMany({ where: memberId_place }))
  const [, id = ''] = place.split(':')
  found(await db.member.findFirst({ where: { AND: [{ id }, presentMembers(viewer)] }, select: { id: true } }))
  await db.draft.upsert({ where: { memberId_place }, create: { ...memberId_place, body }, update: { body } })
}
