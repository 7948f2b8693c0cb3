import { count } from './limits'
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

type Brought = { sent: Buffer; language: string; story: string }

async function pictureIn(request: Request): Promise<Brought> {
  const form = await request.formData()
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const file = form.get('picture')
  const sent = file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
  return { sent, language: text('language'), story: text('story') }
}

type Terms = {
  mayBring: (viewer: Viewer) => boolean
  keep: (viewer: Viewer, brought: Brought) => Promise<void>
  /** Where she is led, with what came of it: `shown`, or the last part of a sentence's key. */
  back: (language: Language, outcome: string, brought: Brought) => string
}

/** A picture sent by a plain form, so that it works without JavaScript; answered by a way back to the page. */
export async function receivePicture(request: Request, { mayBring, keep, back }: Terms) {
  const viewer = await getViewer()
  if (!viewer?.welcomed || !mayBring(viewer)) return say(404, 'Not found')
  if (Number(request.headers.get('content-length')) > pictureLimits.bytes + edges)
    return say(413, 'The file is larger than 10 MB.')
  let brought: Brought
  try {
    brought = await pictureIn(request)
  } catch {
    return say(400, 'This form cannot be read.')
  }
  const lead = (outcome: string) =>
    new Response(null, {
      status: 303,
      headers: { Location: back(languageOf(brought.language), outcome, brought) },
    })
  try {
    await count('picture:member', viewer.id)
    await keep(viewer, brought)
    return lead('shown')
  } catch (error) {
    if (error instanceof Missing) return say(404, 'Not found')
    return lead(reasonOf(error))
  }
}
