import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { forEverybody } from '../lib/core/for-everybody.ts'

type Kept = { body: Buffer; headers: OutgoingHttpHeaders; askedAt: number }

/** So many bytes at most, all pages together; those kept longest go first. */
const mostBytes = 32 * 1024 * 1024

const asBuffer = (part: unknown) => Buffer.from(part as string | Uint8Array)

/** A page or a file of a language, or what machines read at the root. */
const address = /^\/((en|id|vi)(\/[^?]*)?|sitemap\.xml|robots\.txt)$/

/** Whether the answer to this request could be one that is the same for everybody: a page by its plain address. */
const isPlain = ({ method, url = '', headers }: IncomingMessage) =>
  (method === 'GET' || method === 'HEAD') && address.test(url) && headers.rsc === undefined

/** Whether a reader says that she has it; a proxy that compressed it for her calls it weak. */
const isKnownTo = ({ headers }: IncomingMessage, etag: unknown) =>
  etag !== undefined &&
  (headers['if-none-match'] ?? '').split(',').some((known) => known.trim().replace(/^W\//, '') === etag)

const isForEverybody = (response: ServerResponse) => response.getHeader('cache-control') === forEverybody

/**
 * Public pages as they went out, to go out again without Next being asked, for as long as nothing public has changed:
 * see docs/decisions/0019-pages-kept-at-the-door.md.
 */
export class KeptPages {
  private readonly pages = new Map<string, Kept>()
  private bytes = 0
  private readonly isFresh: (since: number) => boolean

  /** `isFresh` says whether what was right at a time (ms since 1970) still is. */
  constructor(isFresh: (since: number) => boolean) {
    this.isFresh = isFresh
  }

  /** Answers with the kept page of this address; false when there is none that can be trusted. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const kept = isPlain(request) ? this.pages.get(request.url ?? '') : undefined
    if (!kept) return false
    if (!this.isFresh(kept.askedAt)) {
      this.drop(request.url ?? '')
      return false
    }
    const isKnown = isKnownTo(request, kept.headers.etag)
    response.writeHead(isKnown ? 304 : 200, kept.headers)
    response.end(isKnown || request.method === 'HEAD' ? undefined : kept.body)
    return true
  }

  /** Watches what Next answers, at once or in parts, and keeps it if it is whole and for everybody. */
  watch(request: IncomingMessage, response: ServerResponse, askedAt = Date.now()): void {
    if (request.method !== 'GET' || !isPlain(request)) return
    const write = response.write.bind(response) as (...args: unknown[]) => boolean
    const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse
    let parts: Buffer[] | null = []
    // Between taking the parts and giving them back it may have failed: then there is nothing to keep.
    const take = <T>(go: () => T, part: unknown): T => {
      const before = parts
      parts = null
      const gone = go()
      if (before && isForEverybody(response))
        parts = part === undefined ? before : [...before, asBuffer(part)]
      return gone
    }
    response.write = (...args: unknown[]) => take(() => write(...args), args[0])
    response.end = (...args: unknown[]) => {
      const ended = take(() => end(...args), typeof args[0] === 'function' ? undefined : args[0])
      if (parts && response.statusCode === 200 && !response.destroyed)
        this.keep(request.url ?? '', parts, response.getHeaders(), askedAt)
      return ended
    }
  }

  private keep(url: string, parts: Buffer[], sent: OutgoingHttpHeaders, askedAt: number): void {
    this.drop(url)
    const body = Buffer.concat(parts)
    this.pages.set(url, { body, headers: { ...sent, 'content-length': body.length }, askedAt })
    this.bytes += body.length
    for (const oldest of this.pages.keys()) {
      if (this.bytes <= mostBytes) break
      this.drop(oldest)
    }
  }

  private drop(url: string): void {
    this.bytes -= this.pages.get(url)?.body.length ?? 0
    this.pages.delete(url)
  }
}
