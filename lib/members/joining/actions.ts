'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/access/action'
import { signIn } from '@/lib/access/auth'
import { signInCookie, signInCookieTerms } from '@/lib/access/cookies'
import { newSignInId } from '@/lib/access/sign-in/commands'
import { localPath, paths } from '@/lib/core/paths'
import { acceptInvitation, answerQuestion, apply, confirmApplication, withdrawApplication } from './commands'
import { answerSchema, applicationSchema, confirmationSchema } from './schema'

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

export const takeApplicationBack = publicAction(confirmationSchema, ({ token }) => withdrawApplication(token))

export const answerCoordinators = publicAction(answerSchema, async ({ token, answer }, { language }) => {
  await answerQuestion(token, answer)
  redirect(`${localPath(language, paths.joinAnswer)}?answered`)
})

/** Makes her a member and sends her the sign-in link at once. */
export const takeUpInvitation = publicAction(confirmationSchema, async ({ token }, { language }) => {
  const invited = await acceptInvitation(token)
  const id = newSignInId()
  const next = localPath(language, paths.welcome)
  await signIn('email', { email: invited.email, id, next, language, redirect: false, redirectTo: next })
  ;(await cookies()).set(signInCookie, id, signInCookieTerms)
  redirect(`${localPath(language, paths.signInCode)}?next=${encodeURIComponent(next)}`)
})
