'use server'
import { redirect } from 'next/navigation'
import { memberAction, newMemberAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { changePreferences, takeFirstSteps } from './commands'
import { firstStepsSchema, preferencesSchema } from './schema'

export const begin = newMemberAction(firstStepsSchema, async (input, { viewer }) => {
  await takeFirstSteps(viewer, input)
  redirect(localPath(input.speaks, paths.memberHome))
})

/** Saves and shows the settings again, in the language she chose. */
export const savePreferences = memberAction(
  preferencesSchema,
  async (input, { viewer }) => {
    await changePreferences(viewer, input)
    redirect(`${localPath(input.speaks, paths.settings)}?saved`)
  },
  { limit: 'settings:member' },
)
