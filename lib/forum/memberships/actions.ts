'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/access/action'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { answerInvitation, decideRequest, invite, knock, leave, nameFacilitator, remove } from './commands'
import { listSuggested } from './queries'
import {
  answerSchema,
  knockSchema,
  leaveSchema,
  memberOfSchema,
  suggestionSchema,
  verdictSchema,
} from './schema'

const backToMembers = (language: Language, space: string, outcome: string): never =>
  redirect(`${localPath(language, paths.spaceMembers(space))}?${outcome}`)

export const knockAtSpace = memberAction(knockSchema, async ({ space, words }, { viewer, language }) => {
  await knock(viewer, space, words)
  redirect(`${localPath(language, paths.space(space))}?asked`)
})

export const answerSpaceInvitation = memberAction(
  answerSchema,
  async ({ space, answer }, { viewer, language }) => {
    await answerInvitation(viewer, space, answer === 'yes')
    redirect(localPath(language, answer === 'yes' ? paths.space(space) : paths.spaces))
  },
)

export const inviteToSpace = memberAction(memberOfSchema, async ({ space, member }, { viewer, language }) => {
  await invite(viewer, space, member)
  backToMembers(language, space, 'invited')
})

export const decideOnRequest = memberAction(
  verdictSchema,
  async ({ space, member, answer }, { viewer, language }) => {
    await decideRequest(viewer, space, member, answer === 'yes')
    backToMembers(language, space, answer === 'yes' ? 'letIn' : 'notNow')
  },
)

export const removeFromSpace = memberAction(
  memberOfSchema,
  async ({ space, member }, { viewer, language }) => {
    await remove(viewer, space, member)
    backToMembers(language, space, 'removed')
  },
)

export const makeFacilitator = memberAction(
  memberOfSchema,
  async ({ space, member }, { viewer, language }) => {
    await nameFacilitator(viewer, space, member)
    backToMembers(language, space, 'named')
  },
)

/** Names to go on with after an @. */
export const suggestNames = memberAction(
  suggestionSchema,
  ({ space, typed }, { viewer }) => listSuggested(viewer, space, typed),
  { limit: 'draft:member' },
)

export const leaveSpace = memberAction(leaveSchema, async ({ space }, { viewer, language }) => {
  await leave(viewer, space)
  redirect(`${localPath(language, paths.spaces)}?left`)
})
