'use server'
import { redirect } from 'next/navigation'
import { staffAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { bringList, correctList, dropList, sendList } from './commands'
import { chosenSchema, correctedListSchema, listSchema, newListSchema } from './schema'

export const bringInvitationList = staffAction(
  'coordinator',
  newListSchema,
  async ({ list }, { viewer, language }) => {
    redirect(localPath(language, paths.invitationList(await bringList(viewer, list))))
  },
)

export const correctInvitationList = staffAction(
  'coordinator',
  correctedListSchema,
  async ({ listId, list }, { viewer, language }) => {
    await correctList(viewer, listId, list)
    redirect(`${localPath(language, paths.invitationList(listId))}?corrected`)
  },
)

export const dropInvitationList = staffAction(
  'coordinator',
  listSchema,
  async ({ listId }, { viewer, language }) => {
    await dropList(viewer, listId)
    redirect(`${localPath(language, paths.invitations)}?dropped`)
  },
)

export const sendInvitationList = staffAction(
  'coordinator',
  chosenSchema,
  async (input, { viewer, language }) => {
    redirect(`${localPath(language, paths.invitations)}?sent=${await sendList(viewer, input)}`)
  },
)
