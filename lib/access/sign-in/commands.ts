// Signing in proves that the mailbox is hers, by a link or by a code; either is used once, within ten minutes.
import 'server-only'
import { randomInt, randomUUID, timingSafeEqual } from 'node:crypto'
import { count } from '@/lib/access/limits'
import { openSession } from '@/lib/access/sessions/commands'
import { db, type Db } from '@/lib/core/db'
import { Invalid } from '@/lib/core/errors'
import { idSchema } from '@/lib/core/id'
import { enqueueSealed } from '@/lib/core/jobs'
import { hashToken } from '@/lib/core/secret'
import { after, minutes } from '@/lib/core/time'

export const signInTime = minutes(10)
const codeAttempts = 5

const hashCode = (id: string, code: string) => hashToken(`${id}:${code}`)

/** A name for one asking to sign in, to be kept by the browser that asked. */
export const newSignInId = () => randomUUID()

type SignInRequest = {
  id: string
  email: string
  token: string
  tokenHash: string
  next: string
  language: string
}

/**
 * Keeps a link and a code for this address and queues their mail, in one transaction.
 * Does the same for every address, known or not: whether a mail is sent is decided later, by the job.
 */
export async function offerSignIn({
  id,
  email,
  token,
  tokenHash,
  next,
  language,
}: SignInRequest): Promise<void> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await db.$transaction(async (tx) => {
    await tx.signInToken.deleteMany({ where: { expiresAt: { lt: new Date() } } })
    const codeHash = hashCode(id, code)
    await tx.signInToken.create({ data: { id, email, tokenHash, codeHash, expiresAt: after(signInTime) } })
    await enqueueSealed(tx, 'mailSignIn', { email, token, code, next, language })
  })
}

/** Takes the token out of the database if it is still good: of many attempts at once, one gets it. */
export async function takeToken(tokenHash: string): Promise<{ email: string; expiresAt: Date } | null> {
  const [row] = await db.$queryRaw<{ email: string; expiresAt: Date }[]>`
    delete from "SignInToken" where "tokenHash" = ${tokenHash} and "expiresAt" > now()
    returning email, "expiresAt"`
  return row ?? null
}

/** The user who may sign in with this address. */
export const findUser = (tx: Db, email: string) =>
  tx.user.findFirst({
    where: { email, suspendedAt: null, member: { isNot: null } },
    include: { member: { select: { language: true } } },
  })

/**
 * Opens a session for the six digits of the mail. They count only together with the id that the
 * asking browser kept, and die after five wrong attempts.
 * @returns the session, and the language she reads
 * @throws Invalid with one and the same sentence for a wrong, an old, a spent and a never sent code
 */
export async function redeemCode(id: string, code: string, device: string, source: string) {
  await count('sign-in:source', source)
  const wrong = new Invalid('access.errors.code', ['code'])
  // A cookie may hold anything.
  if (!idSchema.safeParse(id).success) throw wrong
  const session = await db.$transaction(async (tx) => {
    const [offer] = await tx.$queryRaw<{ email: string; codeHash: string; attempts: number }[]>`
      select email, "codeHash", attempts from "SignInToken"
      where id = ${id} and "expiresAt" > now() for update`
    if (!offer || offer.attempts >= codeAttempts) return null
    if (!timingSafeEqual(Buffer.from(offer.codeHash), Buffer.from(hashCode(id, code)))) {
      await tx.signInToken.update({ where: { id }, data: { attempts: { increment: 1 } } })
      return null
    }
    await tx.signInToken.delete({ where: { id } })
    const user = await findUser(tx, offer.email)
    if (!user?.member) return null
    return { ...(await openSession(tx, user.id, device)), language: user.member.language }
  })
  if (!session) throw wrong
  return session
}
