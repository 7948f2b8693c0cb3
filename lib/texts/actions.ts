'use server'
import { redirect } from 'next/navigation'
import { staffAction } from '@/lib/access/action'
import { Invalid } from '@/lib/core/errors'
import type { Language } from '@/lib/core/locale'
import { renderMarkdown } from '@/lib/core/markdown'
import { localPath, paths } from '@/lib/core/paths'
import { keepTextDraft, returnToDraft, save } from './commands'
import { fillPlaceholders, unknownPlaceholders } from './placeholders'
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
  ({ body }, { language }) => {
    const [placeholder] = unknownPlaceholders(body)
    if (placeholder) throw new Invalid('texts.errors.placeholder', ['body'], { placeholder })
    return Promise.resolve({ html: fillPlaceholders(renderMarkdown(body, 2), readFillings(language)) })
  },
  typing,
)
