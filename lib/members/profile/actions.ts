'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { saveProfile } from './commands'
import { profileSchema } from './schema'

export const saveOwnProfile = memberAction(
  profileSchema,
  async (input, { viewer, language }) => {
    await saveProfile(viewer, input)
    redirect(`${localPath(language, paths.profile)}?saved`)
  },
  { limit: 'settings:member' },
)
