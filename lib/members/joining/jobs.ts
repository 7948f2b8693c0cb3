import 'server-only'
import { z } from 'zod'
import { type Job, openSealed } from '@/lib/core/jobs'
import { languages } from '@/lib/core/locale'
import { portalLink, sendMail } from '@/lib/core/mail/mail'
import { paths } from '@/lib/core/paths'

const letters = [
  'confirmApplication',
  'question',
  'invitation',
  'declined',
  'forgotten',
  'applicationsWait',
] as const

export const letterSchema = z.object({
  to: z.string(),
  language: z.enum(languages),
  letter: z.enum(letters),
  name: z.string().default(''),
  token: z.string().default(''),
  words: z.string().default(''),
})
export type JoiningLetter = z.input<typeof letterSchema>

/** The mails on the way in. */
const mailJoining: Job = async (payload) => {
  const { jobId, opened } = openSealed(payload, letterSchema)
  const { to, language, letter, name, token, words } = opened
  const path = {
    confirmApplication: `${paths.joinConfirm}?token=${token}`,
    question: `${paths.joinAnswer}?token=${token}`,
    invitation: paths.invitation(token),
    declined: paths.stories,
    forgotten: paths.join,
    applicationsWait: paths.coordination,
  }[letter]
  await sendMail({
    ...{ to, language, letter, words, values: { name }, id: jobId },
    link: portalLink(language, path),
    ...(letter === 'confirmApplication' && {
      aside: portalLink(language, `${paths.joinWithdraw}?token=${token}`),
    }),
  })
}

export const jobs = { mailJoining }
