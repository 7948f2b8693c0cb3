'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { close, keepDraft, markAllRead, pin, reply, start } from './commands'
import { postedLink } from './permalink'
import { careSchema, draftSchema, replySchema, spaceReadSchema, threadSchema } from './schema'

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

export const closeThread = memberAction(careSchema, async ({ thread, on }, { viewer, language }) => {
  const space = await close(viewer, thread, on === 'yes')
  redirect(`${localPath(language, paths.thread(space, thread))}?cared`)
})

export const pinThread = memberAction(careSchema, async ({ thread, on }, { viewer, language }) => {
  const space = await pin(viewer, thread, on === 'yes')
  redirect(`${localPath(language, paths.thread(space, thread))}?cared`)
})

export const readWholeSpace = memberAction(spaceReadSchema, async ({ space }, { viewer, language }) => {
  await markAllRead(viewer, space)
  redirect(`${localPath(language, paths.space(space))}?read`)
})
