'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { block, unblock } from './commands'
import { blockSchema } from './schema'

export const blockMember = memberAction(
  blockSchema,
  async ({ member }, { viewer, language }) => {
    await block(viewer, member)
    redirect(`${localPath(language, paths.settings)}?blocked#blocks`)
  },
  { limit: 'settings:member' },
)

export const unblockMember = memberAction(
  blockSchema,
  async ({ member }, { viewer, language }) => {
    await unblock(viewer, member)
    redirect(`${localPath(language, paths.settings)}?unblocked#blocks`)
  },
  { limit: 'settings:member' },
)
