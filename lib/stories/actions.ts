'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { withdraw } from './commands'
import { withdrawalSchema } from './schema'

/** The story leaves every public page, in every language, before the answer. */
export const withdrawStory = memberAction(withdrawalSchema, async ({ story }, { viewer, language }) => {
  await withdraw(viewer, story)
  redirect(`${localPath(language, paths.settings)}?withdrawn`)
})
