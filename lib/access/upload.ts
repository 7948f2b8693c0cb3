import { count, type Limit } from './limits'
import type { Viewer } from './policy'
import { getViewer } from './viewer'
import { Missing, Refusal, TooFast } from '@/lib/core/errors'
import { type Language, languageOf } from '@/lib/core/locale'
import { pictureLimits } from '@/lib/core/picture'

/** The edges of the form around the file. */
const edges = 64 * 1024

const say = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, { status, headers: { 'Cache-Control': 'no-store' } })

/** What went wrong, as the last part of its sentence's key: `pictureTooBig`. */
const reasonOf = (error: unknown) => {
  if (!(error instanceof Refusal)) throw error
  return error instanceof TooFast ? 'tooFast' : (error.sentence.split('.').at(-1) ?? '')
}

type Brought = { sent: Buffer; language: string; story: string; first: string }

async function broughtIn(request: Request, field: string): Promise<Brought> {
  const form = await request.formData()
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const file = form.get(field)
  const sent = file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
  return { sent, language: text('language'), story: text('story'), first: text('first') }
}

type Terms = {
  /** The file's field, how large it may be, and what is said of a larger one. */
  file: { field: string; bytes: number; tooLarge: string }
  /** Counted here; a command that counts by itself names none. */
  limit?: Limit
  mayBring: (viewer: Viewer) => boolean
  /** Keeps it, and says what came of it. */
  keep: (viewer: Viewer, brought: Brought) => Promise<string>
  /** Where she is led, with what came of it: what `keep` said, or the last part of a sentence's key. */
  back: (language: Language, outcome: { kept: string } | { refused: string }, brought: Brought) => string
}

/** A file sent by a plain form, so that it works without JavaScript; answered by a way back to the page. */
export async function receiveFile(request: Request, { file, limit, mayBring, keep, back }: Terms) {
  const viewer = await getViewer()
  if (!viewer?.welcomed || !mayBring(viewer)) return say(404, 'Not found')
  if (Number(request.headers.get('content-length')) > file.bytes + edges) return say(413, file.tooLarge)
  let brought: Brought
  try {
    brought = await broughtIn(request, file.field)
  } catch {
    return say(400, 'This form cannot be read.')
  }
  const lead = (outcome: { kept: string } | { refused: string }) =>
    new Response(null, {
      status: 303,
      headers: { Location: back(languageOf(brought.language), outcome, brought) },
    })
  try {
    if (limit) await count(limit, viewer.id)
    return lead({ kept: await keep(viewer, brought) })
  } catch (error) {
    if (error instanceof Missing) return say(404, 'Not found')
    return lead({ refused: reasonOf(error) })
  }
}

type PictureTerms = {
  mayBring: Terms['mayBring']
  keep: (viewer: Viewer, brought: Brought) => Promise<void>
  /** Where she is led, with what came of it: `shown`, or the last part of a sentence's key. */
  back: (language: Language, outcome: string, brought: Brought) => string
}

/** A picture, kept by whatever shows it. */
export const receivePicture = (request: Request, { mayBring, keep, back }: PictureTerms) =>
  receiveFile(request, {
    file: { field: 'picture', bytes: pictureLimits.bytes, tooLarge: 'The file is larger than 10 MB.' },
    limit: 'picture:member',
    mayBring,
    keep: async (viewer, brought) => {
      await keep(viewer, brought)
      return 'shown'
    },
    back: (language, outcome, brought) =>
      back(language, 'kept' in outcome ? outcome.kept : outcome.refused, brought),
  })
