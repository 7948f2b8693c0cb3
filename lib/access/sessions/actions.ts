'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { memberAction } from '@/lib/access/action'
import { idSchema } from '@/lib/core/id'
import { localPath, paths } from '@/lib/core/paths'
import { endOtherSessions, endSession } from './commands'

const settings = { limit: 'settings:member' } as const

export const endOneSession = memberAction(
  z.object({ id: idSchema }),
  async ({ id }, { viewer, language }) => {
    await endSession(viewer, id)
    redirect(`${localPath(language, paths.settings)}?ended`)
  },
  settings,
)

export const endEverySession = memberAction(
  z.object({}),
  async (_, { viewer, language }) => {
    await endOtherSessions(viewer)
    redirect(`${localPath(language, paths.settings)}?ended`)
  },
  settings,
)
