import 'server-only'
import { z } from 'zod'
import { type Job, openSealed } from '@/lib/core/jobs'
import { languageOf } from '@/lib/core/locale'
import { portalLink, sendMail } from '@/lib/core/mail/mail'
import { paths } from '@/lib/core/paths'

const letterSchema = z.object({
  to: z.string(),
  language: z.string(),
  letter: z.enum(['confirmApplication', 'invitation', 'declined']),
  name: z.string().default(''),
  token: z.string().default(''),
})

/** The mails on the way in. */
const mailJoining: Job = async (payload) => {
  const { jobId, opened } = openSealed(payload, letterSchema)
  const { to, letter, name, token, ...rest } = opened
  const language = languageOf(rest.language)
  const path = {
    confirmApplication: `${paths.joinConfirm}?token=${token}`,
    invitation: paths.invitation(token),
    declined: paths.stories,
  }[letter]
  await sendMail({ to, language, letter, values: { name }, link: portalLink(language, path), id: jobId })
}

export const jobs = { mailJoining }
