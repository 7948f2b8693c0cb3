'use server'
import { revalidatePath } from 'next/cache'
import { memberAction } from '@/lib/access/action'
import { withdraw } from './commands'
import { withdrawalSchema } from './schema'

/** The story leaves every public page, in every language, before the answer. */
export const withdrawStory = memberAction(withdrawalSchema, async ({ story }, { viewer }) => {
  await withdraw(viewer, story)
  revalidatePath('/', 'layout')
})
