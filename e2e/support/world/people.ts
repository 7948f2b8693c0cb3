import type { Client } from 'pg'
import { emailOf, memberId, standing, tokenHash, type Actor } from '../actors'
import { canaryOf } from '../columns'
import { insert, tomorrow } from './plant'

export async function writeActor(client: Client, actor: Exclude<Actor, 'guest'>) {
  const { role, belongs, welcomed, suspended } = standing[actor]
  const id = memberId(actor)
  const own = (column: string, otherwise: string) => (actor === 'author' ? canaryOf(column) : otherwise)
  await insert(client, 'User', {
    id: `u-${id}`,
    email: actor === 'author' ? `${canaryOf('User.email')}@world.example` : emailOf(actor),
    suspendedAt: suspended ? new Date() : null,
  })
  await insert(client, 'Member', {
    id,
    userId: `u-${id}`,
    name: own('Member.name', `The ${actor}`),
    callName: own('Member.callName', actor),
    language: 'en',
    timeZone: own('Member.timeZone', 'Europe/London'),
    country: 'GB',
    field: own('Member.field', ''),
    bio: own('Member.bio', ''),
    offer: own('Member.offer', ''),
    seek: own('Member.seek', ''),
    links: actor === 'author' ? `{https://${canaryOf('Member.links')}.example}` : '{}',
    orcid: own('Member.orcid', ''),
    findable: own('Member.findable', ''),
    contactFrom: 'everyone',
    charterAcceptedAt: welcomed === false ? null : new Date(),
  })
  await insert(client, 'Session', {
    id: `s-${id}`,
    tokenHash: tokenHash(actor),
    userId: `u-${id}`,
    device: own('Session.device', 'Firefox · Linux'),
    expiresAt: tomorrow(),
  })
  if (role) await insert(client, 'RoleGrant', { memberId: id, role })
  if (belongs)
    await insert(client, 'Membership', {
      spaceId: 'w-space',
      memberId: id,
      facilitates: belongs === 'facilitates',
    })
}

/** The author's picture, for members. */
export async function writePicture(client: Client) {
  const picture = {
    id: 'w-picture',
    kind: 'profile',
    bytes: Buffer.from('not really drawn'),
    width: 1,
    height: 1,
  }
  await insert(client, 'Picture', picture)
  await client.query(`update "Member" set "pictureId" = 'w-picture' where id = 'w-author'`)
}

/** The author blocked one member of her space, and another blocked her. */
export async function writeBlocks(client: Client) {
  await insert(client, 'Block', { memberId: memberId('author'), blockedId: memberId('blocked') })
  await insert(client, 'Block', { memberId: memberId('blocker'), blockedId: memberId('author') })
}
