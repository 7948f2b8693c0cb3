import 'server-only'
import { createHash } from 'node:crypto'
import { forEverybody } from './for-everybody'

type Terms = { type: string; changedAt?: Date | null }

/**
 * A file for everybody, with what whoever has it already needs to ask for it again. There is no answer to
 * `If-Modified-Since`: it knows seconds only, and of two changes in one the second may be a withdrawal.
 */
export function publicFile(content: string | Buffer, { type, changedAt }: Terms): Response {
  const body = Buffer.from(content)
  return new Response(new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'Cache-Control': forEverybody,
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
      ...(changedAt && { 'Last-Modified': changedAt.toUTCString() }),
    },
  })
}

/** No file is here. */
export const noFile = (): Response =>
  new Response('Not found\n', { status: 404, headers: { 'Cache-Control': 'no-store' } })
