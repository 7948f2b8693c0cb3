'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { memberAction, staffAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { archive, change, changeInvolvement, join, open } from './commands'
import { archiveSchema, changedSpaceSchema, involvementSchema, joinSchema, newSpaceSchema } from './schema'

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

export const openSpace = staffAction('coordinator', newSpaceSchema, async (input, { viewer, language }) => {
  await open(viewer, input)
  redirect(`${localPath(language, paths.keptSpaces)}?done`)
})

export const changeSpace = staffAction(
  'coordinator',
  changedSpaceSchema,
  async (input, { viewer, language }) => {
    await change(viewer, input)
    redirect(`${localPath(language, paths.keptSpaces)}?done`)
  },
)

export const archiveSpace = staffAction(
  'coordinator',
  archiveSchema,
  async ({ space, on }, { viewer, language }) => {
    await archive(viewer, space, on === 'yes')
    redirect(`${localPath(language, paths.keptSpaces)}?done`)
  },
)
