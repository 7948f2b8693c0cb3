'use server'
import { refresh } from 'next/cache'
import { memberAction } from '@/lib/access/action'
import { changeInvolvement, join } from './commands'
import { involvementSchema, joinSchema } from './schema'

export const joinSpace = memberAction(joinSchema, async ({ space }, { viewer }) => {
  await join(viewer, space)
  refresh()
})

export const chooseInvolvement = memberAction(
  involvementSchema,
  async ({ space, involvement }, { viewer }) => {
    await changeInvolvement(viewer, space, involvement)
    refresh()
  },
)
