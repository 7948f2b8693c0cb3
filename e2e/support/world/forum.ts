import type { Client } from 'pg'
import { canaryOf } from '../columns'
import { inEachLanguage, insert, world } from './plant'

/** The private space; its members come before what they write in it. */
export const writeSpace = (client: Client) =>
  insert(client, 'Space', {
    id: 'w-space',
    slug: world.space,
    kind: 'private',
    name: inEachLanguage(canaryOf('Space.name')),
    promise: inEachLanguage(canaryOf('Space.promise')),
  })

export async function writeForum(client: Client) {
  await insert(client, 'Thread', {
    id: world.thread,
    spaceId: 'w-space',
    authorId: world.member,
    title: canaryOf('Thread.title'),
    language: 'en',
    asks: '{listen}',
    postCount: 1,
  })
  await insert(client, 'Post', {
    id: 'w-post',
    threadId: world.thread,
    number: 1,
    authorId: world.member,
    language: 'en',
    source: canaryOf('Post.source'),
    html: `<p>${canaryOf('Post.html')}</p>`,
    onceKey: canaryOf('Post.onceKey'),
  })
  await insert(client, 'SpaceRequest', {
    spaceId: 'w-space',
    memberId: 'w-outsider',
    words: canaryOf('SpaceRequest.words'),
  })
  await insert(client, 'SpaceInvitation', {
    spaceId: 'w-space',
    memberId: 'w-exMember',
    invitedById: 'w-facilitator',
  })
  const words = { title: canaryOf('Draft.title'), body: canaryOf('Draft.body'), updatedAt: new Date() }
  for (const place of [`thread:${world.thread}`, `space:${world.space}`])
    await insert(client, 'Draft', { memberId: world.member, place, ...words })
}
