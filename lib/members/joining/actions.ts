'use server'
import { redirect } from 'next/navigation'
import { publicAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { answerQuestion, apply, confirmApplication, withdrawApplication } from './commands'
import { questionAnswerSchema, applicationSchema, confirmationSchema } from './schema'

export const askToJoin = publicAction(
  applicationSchema,
  async (input, { language }) => {
    await apply(input, language)
    redirect(localPath(language, paths.joinSent))
  },
  { limit: 'apply:source' },
)

export const confirmAddressOfApplication = publicAction(confirmationSchema, ({ token }) =>
  confirmApplication(token),
)

export const takeApplicationBack = publicAction(confirmationSchema, ({ token }) => withdrawApplication(token))

export const answerCoordinators = publicAction(
  questionAnswerSchema,
  async ({ token, answer }, { language }) => {
    await answerQuestion(token, answer)
    redirect(`${localPath(language, paths.joinAnswer)}?answered`)
  },
)
