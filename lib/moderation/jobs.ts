import 'server-only'
import { z } from 'zod'
import { env } from '@/lib/core/env'
import type { Job } from '@/lib/core/jobs'
import { portalLink, sendMail } from '@/lib/core/mail/mail'
import { paths } from '@/lib/core/paths'

const caseSchema = z.object({ caseId: z.string(), jobId: z.string() })

/** To the contact outside: that there is a report which nobody inside may judge. Its number, and nothing of what it says. */
const mailOutsideContact: Job = async (payload) => {
  const { caseId, jobId } = caseSchema.parse(payload)
  await sendMail({
    to: env.SAFEGUARDING_EMAIL,
    language: 'en',
    letter: 'caseWithoutHandler',
    values: { number: caseId },
    link: portalLink('en', paths.coordinationMembers),
    id: jobId,
  })
}

export const jobs = { mailOutsideContact }
