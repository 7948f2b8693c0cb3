import type { Client } from 'pg'
import { canaryOf } from '../columns'
import { insert, tomorrow, world } from './plant'

export async function writeKeys(client: Client) {
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
