'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { keepMessageDraft, takeBack, write } from './commands'
import { messageDraftSchema, messageSchema, takeBackSchema } from './schema'

export const sendMessage = memberAction(
  messageSchema,
  async ({ member, ...words }, { viewer, language }) => {
    await write(viewer, member, words)
    redirect(`${localPath(language, paths.conversation(member))}?sent=${words.onceKey}#newest`)
  },
  { limit: 'message:member' },
)

export const takeMessageBack = memberAction(takeBackSchema, async ({ message }, { viewer, language }) => {
  const partner = await takeBack(viewer, message)
  redirect(`${localPath(language, paths.conversation(partner))}?takenBack`)
})

export const saveMessageDraft = memberAction(
  messageDraftSchema,
  async ({ place, body }, { viewer }) => keepMessageDraft(viewer, place, body),
  { limit: 'draft:member' },
)
