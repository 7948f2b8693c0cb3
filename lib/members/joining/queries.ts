import 'server-only'
import { db } from '@/lib/core/db'
import { hashToken } from '@/lib/core/secret'

/** What the coordinators asked her last, for the holder of the question's token, as long as it can be answered. */
export async function getQuestion(token: string): Promise<{ callName: string; question: string } | null> {
  const asked = await db.application.findFirst({
    where: { answerHash: hashToken(token), status: 'asked', expiresAt: { gt: new Date() } },
    select: {
      callName: true,
      notes: { where: { kind: 'question' }, orderBy: { at: 'desc' }, take: 1, select: { text: true } },
    },
  })
  const [question] = asked?.notes ?? []
  return asked && question ? { callName: asked.callName, question: question.text } : null
}
