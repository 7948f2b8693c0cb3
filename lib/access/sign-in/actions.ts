'use server'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/access/action'
import { signIn } from '@/lib/access/auth'
import {
  cookieTerms,
  languageCookieTerms,
  sessionCookie,
  signInCookie,
  signInCookieTerms,
} from '@/lib/access/cookies'
import { count } from '@/lib/access/limits'
import { deviceName } from '@/lib/access/sessions/device'
import { languageCookie } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { newSignInId, redeemCode } from './commands'
import { codeSchema, signInSchema } from './schema'

/** Asks for a link and a code; answers the same for every address. */
export const askToSignIn = publicAction(
  signInSchema,
  async ({ email, next }, { language }) => {
    await count('sign-in:address', email)
    const id = newSignInId()
    await signIn('email', {
      email,
      id,
      next,
      language,
      redirect: false,
      redirectTo: localPath(language, '/home'),
    })
    ;(await cookies()).set(signInCookie, id, signInCookieTerms)
    redirect(`${localPath(language, paths.signInCode)}${next ? `?next=${encodeURIComponent(next)}` : ''}`)
  },
  { limit: 'sign-in:source' },
)

/** Redeems the six digits, on the device where they were asked for. */
export const enterCode = publicAction(codeSchema, async ({ code, next }, { source }) => {
  const jar = await cookies()
  const device = deviceName((await headers()).get('user-agent') ?? '')
  const session = await redeemCode(jar.get(signInCookie)?.value ?? '', code, device, source)
  jar.set(sessionCookie, session.token, { ...cookieTerms, expires: session.expiresAt })
  jar.set(languageCookie, session.language, languageCookieTerms)
  jar.delete(signInCookie)
  redirect(next || localPath(session.language, paths.memberHome))
})
