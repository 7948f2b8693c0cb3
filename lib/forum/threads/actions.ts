'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { keepDraft, reply, start } from './commands'
import { postedLink } from './permalink'
import { draftSchema, replySchema, threadSchema } from './schema'

export const startThread = memberAction(threadSchema, async (input, { viewer, language }) => {
  const { space, threadId } = await start(viewer, input)
  redirect(localPath(language, paths.thread(space, threadId)))
})

/** Posts the reply and shows it: the last page, at the new post. */
export const sendReply = memberAction(replySchema, async ({ thread, ...words }, { viewer, language }) => {
  redirect(postedLink(language, await reply(viewer, thread, words)))
})

export const saveDraft = memberAction(
  draftSchema,
  async ({ place, title, body }, { viewer }) => keepDraft(viewer, place, { title, body }),
  { limit: 'draft:member' },
)
