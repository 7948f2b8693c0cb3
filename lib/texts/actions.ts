'use server'
import { redirect } from 'next/navigation'
import { staffAction } from '@/lib/access/action'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { keepTextDraft, render, returnToDraft, save } from './commands'
import { fillPlaceholders } from './placeholders'
import { readFillings } from './queries'
import { textDraftSchema, textPreviewSchema, textReturnSchema, textSchema } from './schema'

const typing = { limit: 'draft:member' } as const

type Place = { page: string; told: Language }

const toText = (language: Language, { page, told }: Place, outcome: string): never =>
  redirect(`${localPath(language, paths.keptText(page, told))}?${outcome}`)

/** Shows the words on their page; changed by somebody else meanwhile, it shows both texts instead. */
export const saveText = staffAction('coordinator', textSchema, async (input, { viewer, language }) =>
  toText(language, input, (await save(viewer, input)) ? 'saved' : 'changed'),
)

export const returnText = staffAction('coordinator', textReturnSchema, async (input, { viewer, language }) =>
  toText(language, input, (await returnToDraft(viewer, input)) ? 'returned' : 'changed'),
)

export const keepText = staffAction(
  'coordinator',
  textDraftSchema,
  async ({ place, body }, { viewer }) => {
    await keepTextDraft(viewer, place, body)
  },
  typing,
)

/** What the page will look like: rendered and filled exactly as when saved. */
export const previewText = staffAction(
  'coordinator',
  textPreviewSchema,
  ({ body }, { language }) =>
    Promise.resolve({ html: fillPlaceholders(render(body), readFillings(language)) }),
  typing,
)
