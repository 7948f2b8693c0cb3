'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { publicAction, staffAction } from '@/lib/access/action'
import { signIn } from '@/lib/access/auth'
import { signInCookie, signInCookieTerms } from '@/lib/access/cookies'
import { newSignInId } from '@/lib/access/sign-in/commands'
import { localPath, paths } from '@/lib/core/paths'
import { accept, acceptInvitation, apply, confirmApplication, decline } from './commands'
import { applicationSchema, confirmationSchema, decisionSchema } from './schema'

export const askToJoin = publicAction(
  applicationSchema,
  async (input, { language }) => {
    await apply(input, language)
    redirect(localPath(language, paths.joinSent))
  },
  { limit: 'apply:source' },
)

export const confirmAddressOfApplication = publicAction(confirmationSchema, ({ token }) =>
  confirmApplication(token),
)

/** Makes her a member and sends her the sign-in link at once. */
export const takeUpInvitation = publicAction(confirmationSchema, async ({ token }, { language }) => {
  const invited = await acceptInvitation(token)
  const id = newSignInId()
  const next = localPath(language, paths.welcome)
  await signIn('email', { email: invited.email, id, next, language, redirect: false, redirectTo: next })
  ;(await cookies()).set(signInCookie, id, signInCookieTerms)
  redirect(`${localPath(language, paths.signInCode)}?next=${encodeURIComponent(next)}`)
})

export const acceptApplication = staffAction(
  'coordinator',
  decisionSchema,
  async ({ applicationId }, { viewer, language }) => {
    await accept(viewer, applicationId)
    redirect(`${localPath(language, paths.coordination)}?accepted`)
  },
)

export const declineApplication = staffAction(
  'coordinator',
  decisionSchema,
  async ({ applicationId }, { viewer, language }) => {
    await decline(viewer, applicationId)
    redirect(`${localPath(language, paths.coordination)}?declined`)
  },
)
