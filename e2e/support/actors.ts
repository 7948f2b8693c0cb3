import { createHash } from 'node:crypto'

/**
 * Who may stand before a door. The private space, its thread and its secrets are those of `world.ts`; their author
 * has blocked one member of it and was blocked by another.
 */
export const actors = [
  'guest',
  'newcomer',
  'outsider',
  'exMember',
  'member',
  'author',
  'blocked',
  'blocker',
  'facilitator',
  'curator',
  'coordinator',
  'suspended',
] as const
export type Actor = (typeof actors)[number]

/** What each is to the portal; a guest is nothing to it. */
export const standing: Record<
  Exclude<Actor, 'guest'>,
  {
    role?: 'curator' | 'coordinator' | 'facilitator'
    belongs?: 'member' | 'facilitates'
    welcomed?: false
    suspended?: true
  }
> = {
  newcomer: { welcomed: false },
  outsider: {},
  exMember: {},
  member: { belongs: 'member' },
  author: { belongs: 'member' },
  blocked: { belongs: 'member' },
  blocker: { belongs: 'member' },
  facilitator: { role: 'facilitator', belongs: 'facilitates' },
  curator: { role: 'curator' },
  coordinator: { role: 'coordinator' },
  suspended: { belongs: 'member', suspended: true },
}

export const memberId = (actor: Actor) => `w-${actor}`
export const emailOf = (actor: Actor) => `${actor.toLowerCase()}@world.example`

const token = (actor: Actor) => `world-session-token-of-${actor}`
export const tokenHash = (actor: Actor) => createHash('sha256').update(token(actor)).digest('hex')

/** The header her browser would send. */
export const cookieOf = (actor: Actor): Record<string, string> =>
  actor === 'guest' ? {} : { Cookie: `session=${token(actor)}` }
