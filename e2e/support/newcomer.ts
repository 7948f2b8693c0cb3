import { createHash, randomUUID } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { connect, insert } from './world'

type Terms = { language?: 'en' | 'id' | 'vi'; welcomed?: boolean; suspended?: boolean; role?: string }
export type Newcomer = { id: string; userId: string; email: string; name: string }

/** A member who exists for one test alone, so that nothing it does to her concerns another. */
export async function newcomer({
  language = 'en',
  welcomed = true,
  suspended,
  role,
}: Terms = {}): Promise<Newcomer> {
  const key = randomUUID()
  const she = {
    id: `member-${key}`,
    userId: `user-${key}`,
    email: `${key}@uni.example`,
    name: `Newcomer ${key}`,
  }
  const client = await connect()
  try {
    await insert(client, 'User', {
      id: she.userId,
      email: she.email,
      suspendedAt: suspended ? new Date() : null,
    })
    await insert(client, 'Member', {
      id: she.id,
      userId: she.userId,
      name: she.name,
      callName: 'Newcomer',
      language,
      timeZone: 'Asia/Jakarta',
      country: 'ID',
      charterVersion: welcomed ? '1' : null,
      charterAcceptedAt: welcomed ? new Date() : null,
    })
    if (role) await insert(client, 'RoleGrant', { memberId: she.id, role })
  } finally {
    await client.end()
  }
  return she
}

/** Gives a browser a session of hers, without a mail. */
export async function letIn(
  context: BrowserContext,
  { userId }: Newcomer,
  device = 'Chrome · Linux',
): Promise<void> {
  const token = randomUUID()
  const client = await connect()
  try {
    const tokenHash = createHash('sha256').update(token).digest('hex')
    const expiresAt = new Date(Date.now() + 3_600_000)
    await insert(client, 'Session', { id: randomUUID(), tokenHash, userId, device, expiresAt })
  } finally {
    await client.end()
  }
  await context.addCookies([{ name: 'session', value: token, url: process.env.PORTAL_URL ?? '' }])
}
