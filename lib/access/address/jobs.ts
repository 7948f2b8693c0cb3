import 'server-only'
import { z } from 'zod'
import { type Job, openSealed } from '@/lib/core/jobs'
import { languageOf } from '@/lib/core/locale'
import { portalLink, sendMail } from '@/lib/core/mail/mail'
import { paths } from '@/lib/core/paths'

const letterSchema = z.object({
  to: z.string(),
  language: z.string(),
  letter: z.enum(['addressOld', 'addressNew', 'recoveryNew', 'recoveryNotice']),
  token: z.string().optional(),
})

/** Asks a mailbox to agree to a change of address, or tells the old one of a recovery. */
const mailAddress: Job = async (payload) => {
  const { jobId, opened } = openSealed(payload, letterSchema)
  const { to, letter, token, ...rest } = opened
  const language = languageOf(rest.language)
  const path = token ? `${paths.addressConfirm}?token=${token}` : paths.contact
  await sendMail({ to, language, letter, link: portalLink(language, path), id: jobId })
}

export const jobs = { mailAddress }
