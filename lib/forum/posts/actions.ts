'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { postedLink } from '@/lib/forum/threads/permalink'
import { edit, retract } from './commands'
import { getPreview } from './queries'
import { editSchema, previewSchema, retractSchema } from './schema'

/** Saves and shows the post in its place; changed elsewhere meanwhile, it shows both texts instead. */
export const editPost = memberAction(editSchema, async (input, { viewer, language }) => {
  const { space, edited } = await edit(viewer, input)
  const { thread: threadId, number } = input
  if (edited) redirect(postedLink(language, { space, threadId, number }))
  redirect(`${localPath(language, paths.post(space, threadId, number))}?changed`)
})

export const retractPost = memberAction(retractSchema, async ({ thread, number }, { viewer, language }) => {
  const space = await retract(viewer, thread, number)
  redirect(postedLink(language, { space, threadId: thread, number }))
})

/** What the words will look like: rendered exactly as they would be when posted. */
export const previewPost = memberAction(
  previewSchema,
  async (input, { viewer }) => ({ html: await getPreview(viewer, input) }),
  { limit: 'draft:member' },
)
