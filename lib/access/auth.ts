import 'server-only'
import NextAuth, { AuthError } from 'next-auth'
import type { Adapter, AdapterUser } from 'next-auth/adapters'
import type { EmailConfig } from 'next-auth/providers'
import { headers } from 'next/headers'
import type { NextRequest } from 'next/server'
import { db } from '@/lib/core/db'
import { env } from '@/lib/core/env'
import { hashToken } from '@/lib/core/secret'
import { cookieTerms, sessionCookie } from './cookies'
import { openSession, sessionLength } from './sessions/commands'
import { deviceName } from './sessions/device'
import { findUser, offerSignIn, signInTime, takeToken } from './sign-in/commands'
import { emailSchema } from './sign-in/schema'

const isSpent = (error: Error) => error instanceof AuthError && error.type === 'Verification'

const asUser = (user: { id: string; email: string }): AdapterUser => ({ ...user, emailVerified: null })

/**
 * The part of an adapter that links by e-mail and database sessions need.
 * Stored tokens are hashes; members are made by accepting an invitation, never here.
 */
const adapter: Adapter = {
  async getUser(id) {
    const user = await db.user.findUnique({ where: { id } })
    return user && asUser(user)
  },
  async getUserByEmail(email) {
    const user = await findUser(db, email)
    return user && asUser(user)
  },
  updateUser: async ({ id }) => asUser(await db.user.findUniqueOrThrow({ where: { id } })),
  createUser: () => Promise.reject(new Error('members are made by accepting an invitation')),
  async createSession({ sessionToken, userId }) {
    const device = deviceName((await headers()).get('user-agent') ?? '')
    const { expiresAt } = await openSession(db, userId, device, sessionToken)
    return { sessionToken, userId, expires: expiresAt }
  },
  async getSessionAndUser(sessionToken) {
    const session = await db.session.findFirst({
      where: {
        tokenHash: hashToken(sessionToken),
        expiresAt: { gt: new Date() },
        user: { suspendedAt: null },
      },
      include: { user: true },
    })
    if (!session) return null
    const { userId, expiresAt } = session
    return { session: { sessionToken, userId, expires: expiresAt }, user: asUser(session.user) }
  },
  updateSession: () => Promise.resolve(null),
  async deleteSession(sessionToken) {
    await db.session.deleteMany({ where: { tokenHash: hashToken(sessionToken) } })
  },
  // The provider below has kept the token already, together with the code and the mail to be sent.
  createVerificationToken: (token) => Promise.resolve(token),
  async useVerificationToken({ token }) {
    const taken = await takeToken(token)
    return taken && { identifier: taken.email, token, expires: taken.expiresAt }
  },
}

/** Queues the mail with the link instead of sending it, so that the answer is the same for every address. */
const mailbox: EmailConfig = {
  id: 'email',
  type: 'email',
  name: 'E-mail',
  maxAge: signInTime / 1000,
  normalizeIdentifier: (typed) => emailSchema.parse(typed),
  async sendVerificationRequest({ identifier, token, request }) {
    const asked = (await request.json()) as { id: string; next: string; language: string }
    const { id, next, language } = asked
    const tokenHash = hashToken(`${token}${env.AUTH_SECRET}`)
    await offerSignIn({ id, email: identifier, token, tokenHash, next, language })
  },
}

const { handlers, signIn, signOut } = NextAuth({
  adapter,
  providers: [mailbox],
  secret: env.AUTH_SECRET,
  trustHost: true,
  // A spent link is a guest's misfortune, no fault of ours. In a build its class has lost its name.
  logger: {
    error: (error) => void (isSpent(error) || process.stderr.write(`${error.stack}\n`)),
  },
  session: { strategy: 'database', maxAge: sessionLength / 1000 },
  cookies: { sessionToken: { name: sessionCookie, options: cookieTerms } },
  pages: { signIn: '/sign-in', error: '/sign-in/link', verifyRequest: '/sign-in/code' },
  callbacks: {
    async signIn({ user, email }) {
      return email?.verificationRequest === true || (await findUser(db, user.email ?? '')) !== null
    },
  },
})

export { signIn, signOut }

/** Spends the token of a mailed link. @returns the cookie of the new session, or null when the link is no good */
export async function redeemLink(request: NextRequest): Promise<string | null> {
  const answer = await handlers.POST(request)
  return answer.headers.getSetCookie().find((cookie) => cookie.startsWith(`${sessionCookie}=`)) ?? null
}
