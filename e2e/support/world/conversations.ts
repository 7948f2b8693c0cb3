import type { Client } from 'pg'
import { memberId } from '../actors'
import { canaryOf } from '../columns'
import { insert } from './plant'

/** What the author wrote to the actor "member", who has not read it. */
export async function writeConversation(client: Client) {
  const pair = [memberId('author'), memberId('member')].sort()
  await insert(client, 'Conversation', {
    id: 'w-conversation',
    aId: pair[0],
    bId: pair[1],
    messageCount: 1,
  })
  await insert(client, 'Message', {
    id: 'w-message',
    conversationId: 'w-conversation',
    number: 1,
    authorId: memberId('author'),
    language: 'en',
    source: canaryOf('Message.source'),
    html: `<p>${canaryOf('Message.html')}</p>`,
    onceKey: canaryOf('Message.onceKey'),
  })
}
