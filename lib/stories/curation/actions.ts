'use server'
import { redirect } from 'next/navigation'
import { memberAction, staffAction } from '@/lib/access/action'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { publish, withdraw } from '@/lib/stories/commands'
import { agree, begin, beginEdition, drawRiver, offer, saveFacts, tell, wish } from './commands'
import {
  answerEditionSchema,
  beginSchema,
  curatedSchema,
  factsSchema,
  riverSchema,
  tellingSchema,
  wishesSchema,
} from './schema'

const toDesk = (language: Language, story: string, outcome: string): never =>
  redirect(`${localPath(language, paths.curatedStory(story))}?${outcome}`)

export const beginStory = staffAction('curator', beginSchema, async (input, { viewer, language }) =>
  toDesk(language, await begin(viewer, input), 'begun'),
)

export const saveStoryFacts = staffAction('curator', factsSchema, async (input, { viewer, language }) => {
  await saveFacts(viewer, input)
  toDesk(language, input.story, 'saved')
})

export const tellStory = staffAction('curator', tellingSchema, async (input, { viewer, language }) => {
  await tell(viewer, input)
  redirect(`${localPath(language, paths.curatedText(input.story, input.told))}?saved`)
})

export const drawStoryRiver = staffAction('curator', riverSchema, async (input, { viewer, language }) => {
  await drawRiver(viewer, input)
  redirect(`${localPath(language, paths.curatedText(input.story, input.told))}?drawn#river`)
})

export const offerEdition = staffAction('curator', curatedSchema, async ({ story }, { viewer, language }) => {
  await offer(viewer, story)
  toDesk(language, story, 'offered')
})

export const beginNextEdition = staffAction(
  'curator',
  curatedSchema,
  async ({ story }, { viewer, language }) => {
    await beginEdition(viewer, story)
    toDesk(language, story, 'begun')
  },
)

export const publishEdition = staffAction(
  'curator',
  answerEditionSchema,
  async ({ edition }, { viewer, language }) => {
    await publish(viewer, edition)
    redirect(`${localPath(language, paths.curation)}?published`)
  },
)

export const withdrawCurated = staffAction(
  'curator',
  curatedSchema,
  async ({ story }, { viewer, language }) => {
    await withdraw(viewer, story)
    toDesk(language, story, 'withdrawn')
  },
)

export const agreeToEdition = memberAction(answerEditionSchema, async ({ edition }, { viewer, language }) => {
  await agree(viewer, edition)
  redirect(`${localPath(language, paths.ownStories)}?agreed`)
})

export const wishForEdition = memberAction(
  wishesSchema,
  async ({ edition, wishes }, { viewer, language }) => {
    await wish(viewer, edition, wishes)
    redirect(`${localPath(language, paths.ownStories)}?wished`)
  },
)
