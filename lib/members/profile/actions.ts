'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { choosePrivacy, saveProfile } from './commands'
import { privacySchema, profileSchema } from './schema'

export const saveOwnProfile = memberAction(
  profileSchema,
  async (input, { viewer, language }) => {
    await saveProfile(viewer, input)
    redirect(
      input.first ? localPath(language, paths.memberHome) : `${localPath(language, paths.profile)}?saved`,
    )
  },
  { limit: 'settings:member' },
)

/** On her first steps; the next one is her profile. */
export const chooseWhoSees = memberAction(
  privacySchema,
  async (input, { viewer, language }) => {
    await choosePrivacy(viewer, input)
    redirect(`${localPath(language, paths.profile)}?first`)
  },
  { limit: 'settings:member' },
)
