import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

type Kept = { body: Buffer; headers: OutgoingHttpHeaders; askedAt: number }

/** So many bytes at most, all pages together; those kept longest go first. */
const mostBytes = 32 * 1024 * 1024

/** What the front door writes on a page that is the same for everybody. */
export const forEverybody = 'public, max-age=0, must-revalidate'

/** Whether the answer to this request could be one that is the same for everybody: a page by its plain address. */
const isPlain = ({ method, url = '', headers }: IncomingMessage) =>
  (method === 'GET' || method === 'HEAD') && /^\/(en|id|vi)(\/[^?]*)?$/.test(url) && headers.rsc === undefined

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
    const isKnown = kept.headers.etag !== undefined && request.headers['if-none-match'] === kept.headers.etag
    response.writeHead(isKnown ? 304 : 200, kept.headers)
    response.end(isKnown || request.method === 'HEAD' ? undefined : kept.body)
    return true
  }

  /** Watches what Next answers, and keeps it if it is for everybody. */
  watch(request: IncomingMessage, response: ServerResponse, askedAt = Date.now()): void {
    if (request.method !== 'GET' || !isPlain(request)) return
    const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse
    response.end = (...args: unknown[]) => {
      const [body] = args
      const isWhole = !response.headersSent && (typeof body === 'string' || Buffer.isBuffer(body))
      const ended = end(...args)
      if (isWhole && response.statusCode === 200 && response.getHeader('cache-control') === forEverybody)
        this.keep(request.url ?? '', { body: Buffer.from(body), headers: response.getHeaders(), askedAt })
      return ended
    }
  }

  private keep(url: string, page: Kept): void {
    this.drop(url)
    this.pages.set(url, page)
    this.bytes += page.body.length
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
