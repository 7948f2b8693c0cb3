'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { decide, reportMessage, reportPost } from './commands'
import { messageReportSchema, postReportSchema, caseVerdictSchema } from './schema'

const sent = { limit: 'report:member' } as const

export const sendPostReport = memberAction(
  postReportSchema,
  async (input, { viewer, language }) => {
    await reportPost(viewer, input)
    redirect(`${localPath(language, paths.reports)}?sent`)
  },
  sent,
)

export const sendMessageReport = memberAction(
  messageReportSchema,
  async (input, { viewer, language }) => {
    await reportMessage(viewer, input)
    redirect(`${localPath(language, paths.reports)}?sent`)
  },
  sent,
)

/** Not for a role alone: whoever looks after a space decides there. */
export const decideCase = memberAction(caseVerdictSchema, async (input, { viewer, language }) => {
  await decide(viewer, input)
  redirect(`${localPath(language, paths.moderation)}?decided`)
})
