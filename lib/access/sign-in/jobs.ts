import 'server-only'
import { z } from 'zod'
import { type Job, openSealed } from '@/lib/core/jobs'
import { languageOf } from '@/lib/core/locale'
import { portalLink, sendMail } from '@/lib/core/mail/mail'
import { paths } from '@/lib/core/paths'
import { maySignIn } from './queries'

const offerSchema = z.object({
  email: z.string(),
  token: z.string(),
  code: z.string(),
  next: z.string(),
  language: z.string(),
})

/** Mails the link and the code to a member; to an unknown or suspended address it mails nothing. */
const mailSignIn: Job = async (payload) => {
  const { jobId, opened } = openSealed(payload, offerSchema)
  const { email, token, code, next, language } = opened
  if (!(await maySignIn(email))) return
  const query = new URLSearchParams(next ? { token, next } : { token })
  const link = portalLink(languageOf(language), `${paths.signInLink}?${query}`)
  await sendMail({ to: email, language: languageOf(language), letter: 'signIn', link, code, id: jobId })
}

export const jobs = { mailSignIn }
