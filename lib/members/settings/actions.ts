'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { memberAction, newMemberAction } from '@/lib/access/action'
import { languageCookieTerms } from '@/lib/access/cookies'
import { type Language, languageCookie } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { agreeToCharter, changePreferences } from './commands'
import { charterSchema, preferencesSchema } from './schema'

const remember = async (language: Language) =>
  (await cookies()).set(languageCookie, language, languageCookieTerms)

export const begin = newMemberAction(preferencesSchema, async (input, { viewer }) => {
  await changePreferences(viewer, input)
  await remember(input.speaks)
  redirect(localPath(input.speaks, paths.welcomeCharter))
})

export const promise = newMemberAction(charterSchema, async (_, { viewer, language }) => {
  await agreeToCharter(viewer)
  redirect(localPath(language, paths.welcomePrivacy))
})

/** Saves and shows the settings again, in the language she chose. */
export const savePreferences = memberAction(
  preferencesSchema,
  async (input, { viewer }) => {
    await changePreferences(viewer, input)
    await remember(input.speaks)
    redirect(`${localPath(input.speaks, paths.settings)}?saved`)
  },
  { limit: 'settings:member' },
)
