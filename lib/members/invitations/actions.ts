'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/access/action'
import { signIn } from '@/lib/access/auth'
import { signInCookie, signInCookieTerms } from '@/lib/access/cookies'
import { newSignInId } from '@/lib/access/sign-in/commands'
import { localPath, paths } from '@/lib/core/paths'
import { acceptInvitation } from './commands'
import { takeUpSchema } from './schema'

/** Makes her a member and sends her the sign-in link at once. */
export const takeUpInvitation = publicAction(takeUpSchema, async ({ token }, { language }) => {
  const invited = await acceptInvitation(token)
  const id = newSignInId()
  const next = localPath(language, paths.welcome)
  await signIn('email', { email: invited.email, id, next, language, redirect: false, redirectTo: next })
  ;(await cookies()).set(signInCookie, id, signInCookieTerms)
  redirect(`${localPath(language, paths.signInCode)}?next=${encodeURIComponent(next)}`)
})
