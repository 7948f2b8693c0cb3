import { Client } from 'pg'
import { actors, emailOf, memberId, standing, tokenHash, type Actor } from './actors'
import { canaryOf } from './columns'

/** Addresses of what is planted, for the routes' parameters. */
export const world = {
  space: canaryOf('Space.slug'),
  thread: 'w-thread',
  application: 'w-application',
  story: canaryOf('Story.slug'),
  member: memberId('author'),
  change: 'w-recovery',
} as const

export async function connect(): Promise<Client> {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  return client
}

type Row = Record<string, unknown>

/** Inserts one row; what is already there stays. */
export async function insert(client: Client, table: string, row: Row): Promise<void> {
  const names = Object.keys(row)
  await client.query(
    `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')})
     values (${names.map((_, i) => `$${i + 1}`).join(', ')}) on conflict do nothing`,
    Object.values(row),
  )
}

const tomorrow = () => new Date(Date.now() + 86_400_000)
const inEachLanguage = (text: string) => JSON.stringify({ en: text, id: text, vi: text })

async function writeActor(client: Client, actor: Exclude<Actor, 'guest'>) {
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

async function writeForum(client: Client) {
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
  const words = { title: canaryOf('Draft.title'), body: canaryOf('Draft.body'), updatedAt: new Date() }
  for (const place of [`thread:${world.thread}`, `space:${world.space}`])
    await insert(client, 'Draft', { memberId: world.member, place, ...words })
}

async function writeDesk(client: Client) {
  await insert(client, 'Application', {
    id: world.application,
    email: `${canaryOf('Application.email')}@world.example`,
    name: canaryOf('Application.name'),
    callName: canaryOf('Application.callName'),
    institution: canaryOf('Application.institution'),
    country: 'GB',
    field: canaryOf('Application.field'),
    careerStep: 'lecturer',
    hopes: canaryOf('Application.hopes'),
    language: 'en',
    charterVersion: '1',
    status: 'waiting',
    confirmHash: canaryOf('Application.confirmHash'),
    confirmedAt: new Date(),
    expiresAt: tomorrow(),
  })
  await insert(client, 'Invitation', {
    id: 'w-invitation',
    email: `${canaryOf('Invitation.email')}@world.example`,
    name: canaryOf('Invitation.name'),
    callName: canaryOf('Invitation.callName'),
    language: 'en',
    tokenHash: canaryOf('Invitation.tokenHash'),
    expiresAt: tomorrow(),
  })
  await insert(client, 'StaffAct', {
    id: 'w-act',
    kind: 'recoveryStarted',
    actorId: memberId('coordinator'),
    memberId: world.member,
    detail: canaryOf('StaffAct.detail'),
  })
  await insert(client, 'AddressChange', {
    id: world.change,
    memberId: world.member,
    newEmail: `${canaryOf('AddressChange.newEmail')}@world.example`,
    newTokenHash: canaryOf('AddressChange.newTokenHash'),
    oldTokenHash: canaryOf('AddressChange.oldTokenHash'),
    reason: canaryOf('AddressChange.reason'),
    startedById: memberId('coordinator'),
    expiresAt: tomorrow(),
  })
}

async function writeKeys(client: Client) {
  const device = canaryOf('Session.device')
  const session = {
    id: 's-w-canary',
    tokenHash: canaryOf('Session.tokenHash'),
    device,
    expiresAt: tomorrow(),
  }
  await insert(client, 'Session', { ...session, userId: `u-${world.member}` })
  await insert(client, 'SignInToken', {
    id: 'w-token',
    email: `${canaryOf('SignInToken.email')}@world.example`,
    tokenHash: canaryOf('SignInToken.tokenHash'),
    codeHash: canaryOf('SignInToken.codeHash'),
    expiresAt: tomorrow(),
  })
  await insert(client, 'RateLimit', { key: canaryOf('RateLimit.key'), points: 1 })
}

/** A story that its subject hasn't consented to: nobody may meet it. */
async function writeStory(client: Client) {
  await insert(client, 'Story', {
    id: 'w-story',
    slug: world.story,
    kind: 'achievement',
    subjectId: world.member,
    country: 'GB',
  })
  const edition = { storyId: 'w-story', number: 1, originalLanguage: 'en', authorId: memberId('curator') }
  await insert(client, 'Edition', { id: 'w-edition', ...edition })
  await client.query(
    `update "Story" set "publishedEditionId" = 'w-edition', "publishedAt" = now() where id = 'w-story'`,
  )
  await insert(client, 'EditionText', {
    editionId: 'w-edition',
    language: 'en',
    title: canaryOf('EditionText.title'),
    standfirst: canaryOf('EditionText.standfirst'),
    field: canaryOf('EditionText.field'),
    source: canaryOf('EditionText.source'),
    html: canaryOf('EditionText.html'),
    moments: JSON.stringify([{ kind: 'source', title: canaryOf('EditionText.moments'), current: 1 }]),
  })
}

/** Takes away what the planted people did and what was done to them since. */
async function clear(client: Client): Promise<void> {
  for (const statement of [
    `delete from "Story" where id = 'w-story'`,
    `delete from "Space" where id = 'w-space'`,
    `delete from "StaffAct" where "actorId" like 'w-%' or "memberId" like 'w-%'`,
    `delete from "Application" where id like 'w-%'`,
    `delete from "Member" where id like 'w-%'`,
    `delete from "User" where id like 'u-w-%'`,
    `delete from "RateLimit" where key not like 'canary-%'`,
  ])
    await client.query(statement)
}

/** Plants everything, as if for the first time. */
export async function plant(client: Client): Promise<void> {
  await clear(client)
  await insert(client, 'Space', {
    id: 'w-space',
    slug: world.space,
    kind: 'private',
    name: inEachLanguage(canaryOf('Space.name')),
    promise: inEachLanguage(canaryOf('Space.promise')),
  })
  for (const actor of actors) if (actor !== 'guest') await writeActor(client, actor)
  await writeForum(client)
  await writeDesk(client)
  await writeKeys(client)
  await writeStory(client)
}
