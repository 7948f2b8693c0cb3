import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import next from 'next'
import { themeScript } from '../components/layout/theme-script.ts'
import { contentPolicy } from '../lib/core/content-policy.ts'
import { follow } from '../lib/core/entered.ts'
import { env } from '../lib/core/env.ts'
import { forEverybody } from '../lib/core/for-everybody.ts'
import { freshness } from '../lib/core/freshness.ts'
import { absentPages, replaceAbsent } from './absent.ts'
import { type House, largestUpload, refusal, sourceOf, stripHeaders } from './front-door.ts'
import { KeptPages } from './kept-pages.ts'
import { endWithParent } from './parent.ts'

/**
 * The portal's web server: a front door, and Next behind it. Node 24 runs it as it is, hence the file endings: without a
 * TypeScript loader it starts 0.2 s sooner and needs 30 MB less.
 */

const isDevelopment = process.env.NODE_ENV === 'development'
/** The one inline script of ours; Next writes the nonce only on its own. */
const hashes = [`sha256-${createHash('sha256').update(themeScript).digest('base64')}`]
const isSecure = env.PORTAL_URL.startsWith('https:')

const portal = new URL(env.PORTAL_URL)
const pages = freshness(env.DATABASE_URL)

const kept = new KeptPages((since) => pages.isFreshNow(since))

/** Whether what stood at this address, in whichever language, was taken back. */
const isGone = (url: string) => pages.isGone(url.replace(/^\/(en|id|vi)(?=\/)/, '').replace(/[?#].*$/, ''))

const house: House = {
  ...(env.PORTAL_MODE === 'local' && { host: portal.host }),
  origin: portal.origin,
  trustsProxy: env.TRUST_PROXY,
}

const headers: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ...(isSecure
    ? [['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] as [string, string]]
    : []),
]

/**
 * A page rendered earlier brings its own policy, with the hashes of its scripts; two policies would forbid each
 * other's. And no cache between us and a reader may keep it: a story can be withdrawn at any moment.
 */
function addHeaders(
  response: ServerResponse,
  policy: string,
  isGarbage: () => boolean,
  isGone: () => boolean,
): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = (...args: unknown[]) => {
    const status = typeof args[0] === 'number' ? args[0] : response.statusCode
    if (status === 500 && isGarbage()) args[0] = response.statusCode = 400
    if (status === 404 && isGone()) args[0] = response.statusCode = 410
    if (!response.hasHeader('content-security-policy')) response.setHeader('Content-Security-Policy', policy)
    if (String(response.getHeader('cache-control')).includes('s-maxage'))
      response.setHeader('Cache-Control', forEverybody)
    return writeHead(...args)
  }
}

/** Rendered by the build, so `next dev` has none. */
const absent = isDevelopment ? null : absentPages(env.NEXT_DIST_DIR, themeScript)
const absentPolicy = contentPolicy({ hashes })

/** A sender who is cut off in the middle of a body sees a broken line instead of our answer: so much of it we let pass. */
const mostIgnored = 4 * largestUpload

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, sentence }: { status: number; sentence: string },
): void {
  const answer = () => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
    response.end(`${sentence}\n`)
  }
  if (request.complete || Number(request.headers['content-length'] ?? 0) > mostIgnored) return answer()
  request.once('end', answer)
  request.resume()
}

/** What is sent to a page is for an action. If none was entered, Next failed to read it: not a fault of ours. */
const isForAction = ({ method, url = '' }: IncomingMessage) => method === 'POST' && !url.startsWith('/api/')

function admit(request: IncomingMessage, response: ServerResponse, progress: { entered: boolean }): boolean {
  for (const [name, value] of headers) response.setHeader(name, value)
  const { method = '', url = '' } = request
  const refused = refusal({ method, url, headers: request.headers }, house)
  if (refused) {
    refuse(request, response, refused)
    return false
  }
  const source = sourceOf(request.headers, request.socket.remoteAddress, house)
  stripHeaders(request.headers, house)
  // Whatever name the request came by, redirects and Next's own checks go by the portal's.
  request.headers.host = portal.host
  if (request.headers['x-forwarded-host']) request.headers['x-forwarded-host'] = portal.host
  const policy = contentPolicy({ nonce: randomBytes(16).toString('base64'), hashes, isDevelopment })
  Object.assign(request.headers, {
    'content-security-policy': policy,
    'x-portal-source': source,
    'x-portal-path': url,
  })
  addHeaders(
    response,
    policy,
    () => isForAction(request) && !progress.entered,
    () => isGone(url),
  )
  if (absent && request.headers.rsc === undefined) replaceAbsent(response, absent(url), absentPolicy)
  return true
}

async function serve(): Promise<void> {
  const { hostname, port } = portal
  // Next would fetch the page an action redirects to for the browser, through the proxy in front; our own door declines.
  process.env.__NEXT_PRIVATE_ORIGIN = `http://127.0.0.1:${env.PORT}`
  const app = next({ dev: isDevelopment, hostname, port: Number(port) || env.PORT })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer({ maxHeaderSize: 16 * 1024, headersTimeout: 15_000, requestTimeout: 60_000 })
  server.keepAliveTimeout = 65_000
  server.on('request', (request, response) => {
    const progress = { entered: false }
    if (!admit(request, response, progress) || kept.answer(request, response)) return
    kept.watch(request, response)
    void follow(progress, () => handle(request, response))
  })
  if (isDevelopment) {
    const upgrade = app.getUpgradeHandler()
    server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head))
  }
  endWithParent(async () => {
    server.close()
    server.closeIdleConnections()
    await Promise.all([app.close(), pages.stop()])
  })
  server.listen(env.PORT, env.HOST === 'localhost' ? '127.0.0.1' : env.HOST)
  await once(server, 'listening')
  process.send?.('ready')
}

serve().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
