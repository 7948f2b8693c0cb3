'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { keepDraft, reply, start } from './commands'
import { lastPageOf } from './page-size'
import { draftSchema, replySchema, threadSchema } from './schema'

export const startThread = memberAction(threadSchema, async (input, { viewer, language }) => {
  const { space, threadId } = await start(viewer, input)
  redirect(localPath(language, paths.thread(space, threadId)))
})

/** Posts the reply and shows it: the last page, at the new post. */
export const sendReply = memberAction(replySchema, async ({ thread, ...words }, { viewer, language }) => {
  const { space, threadId, number } = await reply(viewer, thread, words)
  const after = lastPageOf(number)
  const query = after > 0 ? `?after=${after}` : ''
  redirect(`${localPath(language, paths.thread(space, threadId))}${query}#post-${number}`)
})

export const saveDraft = memberAction(
  draftSchema,
  async ({ place, title, body }, { viewer }) => keepDraft(viewer, place, { title, body }),
  { limit: 'draft:member' },
)
