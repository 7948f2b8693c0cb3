'use server'
import { redirect } from 'next/navigation'
import { staffAction } from '@/lib/access/action'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { accept, addNote, ask, decline, removeNote } from './commands'
import { acceptanceSchema, declineSchema, noteSchema, ownNoteSchema, questionSchema } from './schema'

const toQueue = (language: Language, outcome: string): never =>
  redirect(`${localPath(language, paths.coordination)}?${outcome}`)

const toSheet = (language: Language, id: string, outcome: string): never =>
  redirect(`${localPath(language, paths.application(id))}?${outcome}`)

export const acceptApplication = staffAction(
  'coordinator',
  acceptanceSchema,
  async (input, { viewer, language }) => {
    await accept(viewer, input)
    toQueue(language, 'accepted')
  },
)

export const declineApplication = staffAction(
  'coordinator',
  declineSchema,
  async (input, { viewer, language }) => {
    await decline(viewer, input)
    toQueue(language, 'declined')
  },
)

export const askApplicant = staffAction(
  'coordinator',
  questionSchema,
  async (input, { viewer, language }) => {
    await ask(viewer, input)
    toSheet(language, input.applicationId, 'asked')
  },
)

export const noteOnApplication = staffAction(
  'coordinator',
  noteSchema,
  async (input, { viewer, language }) => {
    await addNote(viewer, input)
    toSheet(language, input.applicationId, 'noted#notes')
  },
)

export const removeOwnNote = staffAction(
  'coordinator',
  ownNoteSchema,
  async ({ applicationId, noteId }, { viewer, language }) => {
    await removeNote(viewer, noteId)
    toSheet(language, applicationId, 'removed#notes')
  },
)
