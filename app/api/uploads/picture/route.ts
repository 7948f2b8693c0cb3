import { count } from '@/lib/access/limits'
import { getViewer } from '@/lib/access/viewer'
import { Refusal, TooFast } from '@/lib/core/errors'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { pictureLimits } from '@/lib/core/picture'
import { showPictureOfHerself } from '@/lib/members/pictures/commands'

export const dynamic = 'force-dynamic'

/** The edges of the form around the file. */
const edges = 64 * 1024

const say = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, { status, headers: { 'Cache-Control': 'no-store' } })

/** What went wrong, as the last part of its sentence's key: `pictureTooBig`. */
const reasonOf = (error: unknown) => {
  if (!(error instanceof Refusal)) throw error
  return error instanceof TooFast ? 'tooFast' : (error.sentence.split('.').at(-1) ?? '')
}

async function pictureIn(request: Request): Promise<{ sent: Buffer; language: string }> {
  const form = await request.formData()
  const [file, language] = [form.get('picture'), form.get('language')]
  const sent = file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
  return { sent, language: typeof language === 'string' ? language : '' }
}

/** A picture of herself, sent by a plain form. She is led back to her profile, which says what came of it. */
export async function POST(request: Request) {
  const viewer = await getViewer()
  if (!viewer?.welcomed) return say(404, 'Not found')
  if (Number(request.headers.get('content-length')) > pictureLimits.bytes + edges)
    return say(413, 'The file is larger than 10 MB.')
  let form
  try {
    form = await pictureIn(request)
  } catch {
    return say(400, 'This form cannot be read.')
  }
  const here = localPath(languageOf(form.language), paths.profile)
  const back = (outcome: string) =>
    new Response(null, { status: 303, headers: { Location: `${here}?picture=${outcome}#picture` } })
  try {
    await count('picture:member', viewer.id)
    await showPictureOfHerself(viewer, form.sent)
    return back('shown')
  } catch (error) {
    return back(reasonOf(error))
  }
}
