import 'server-only'
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { env } from './env'

/** A token nobody can guess: 32 random bytes as 43 letters. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What is stored of a token instead of the token. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')

const sealingKey = () => Buffer.from(hkdfSync('sha256', env.AUTH_SECRET, '', 'stem-power sealed job', 32))

/** Encrypts what must wait in the database (a link to be mailed) but not be readable there. AES-256-GCM. */
export function seal(text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The opposite of `seal`; throws when the text was sealed with another secret or altered. */
export function unseal(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
