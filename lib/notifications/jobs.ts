import 'server-only'
import { z } from 'zod'
import type { Job } from '@/lib/core/jobs'
import { portalLink, sendMail } from '@/lib/core/mail/mail'
import { paths } from '@/lib/core/paths'
import { claimMail, notify, releaseMail } from './commands'
import { letterFor } from './policy'
import { getKind, getMailbox } from './queries'

const activitySchema = z.object({ activityId: z.string() })
const nudgeSchema = z.object({ memberId: z.string(), activityId: z.string(), jobId: z.string() })

const followActivity: Job = async (payload) => notify(activitySchema.parse(payload).activityId)

/** "There is a reply for you", "a message", "news", and no more: no name, no title, no space; the link leads to her home. */
const mailNudge: Job = async (payload) => {
  const { memberId, activityId, jobId } = nudgeSchema.parse(payload)
  const mailbox = await getMailbox(memberId)
  const kind = await getKind(activityId)
  if (!mailbox || !kind || !(await claimMail(memberId, activityId))) return
  const { email, language } = mailbox
  try {
    await sendMail({
      to: email,
      language,
      letter: letterFor(kind),
      link: portalLink(language, paths.memberHome),
      id: jobId,
    })
  } catch (error) {
    await releaseMail(memberId, activityId)
    throw error
  }
}

export const jobs = { followActivity, mailNudge }
