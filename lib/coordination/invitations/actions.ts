'use server'
import { redirect } from 'next/navigation'
import { staffAction } from '@/lib/access/action'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { invite, sendAgain, withdraw } from './commands'
import { invitationSchema, inviteeSchema } from './schema'

const showList = (language: Language, outcome: string): never =>
  redirect(`${localPath(language, paths.invitations)}?${outcome}`)

export const inviteByHand = staffAction('coordinator', inviteeSchema, async (input, { viewer, language }) => {
  await invite(viewer, input)
  showList(language, 'invited')
})

export const sendInvitationAgain = staffAction(
  'coordinator',
  invitationSchema,
  async ({ invitationId }, { viewer, language }) => {
    await sendAgain(viewer, invitationId)
    showList(language, 'again')
  },
)

export const withdrawInvitation = staffAction(
  'coordinator',
  invitationSchema,
  async ({ invitationId }, { viewer, language }) => {
    await withdraw(viewer, invitationId)
    showList(language, 'withdrawn')
  },
)
