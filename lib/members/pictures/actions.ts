'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { memberAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { removePictureOfHerself } from './commands'

export const removeOwnPicture = memberAction(
  z.object({}),
  async (_, { viewer, language }) => {
    await removePictureOfHerself(viewer)
    redirect(`${localPath(language, paths.profile)}?picture=removed`)
  },
  { limit: 'settings:member' },
)
