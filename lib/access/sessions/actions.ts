'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { memberAction } from '@/lib/access/action'
import { idSchema } from '@/lib/core/id'
import { endOtherSessions, endSession } from './commands'

const settings = { limit: 'settings:member' } as const

export const endOneSession = memberAction(
  z.object({ id: idSchema }),
  async ({ id }, { viewer }) => {
    await endSession(viewer, id)
    revalidatePath('/[locale]/settings', 'page')
  },
  settings,
)

export const endEverySession = memberAction(
  z.object({}),
  async (_, { viewer }) => {
    await endOtherSessions(viewer)
    revalidatePath('/[locale]/settings', 'page')
  },
  settings,
)
