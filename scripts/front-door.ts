import type { IncomingHttpHeaders } from 'node:http'
import { isIPv6 } from 'node:net'
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js'

/** What the front door knows of a request before anybody reads it. */
export type Knock = { method: string; url: string; headers: IncomingHttpHeaders }
export type Refusal = { status: 400 | 403 | 405 | 411 | 413 | 421; sentence: string }
/**
 * `host` is set for a local portal: the only name it answers to, port included.
 * `origin` is where every page of the portal stands, and so the only place from which anything is sent to it.
 */
export type House = { host?: string; origin?: string; trustsProxy: boolean }

export const largestBody = 1024 * 1024
export const largestUpload = 20 * 1024 * 1024

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

const isForwarding = (name: string) => name === 'forwarded' || name.startsWith('x-forwarded-')

const pathOf = (url: string) => url.split(/[?#]/, 1)[0] ?? ''

const isUpload = (url: string) => /^\/api\/uploads(\/|$)/.test(pathOf(url))

/** Our own notes between the front door and the portal, and Next's between its parts: nobody outside may write them. */
const isInternal = (name: string) =>
  /^(x-portal-|x-middleware-|x-invoke-|x-matched-path$|content-security-policy)/.test(name)

/** A request we let in has our note already: nobody outside writes one, and Next's own errands need not come back in. */
const hasOurNote = ({ headers }: Knock) => Object.keys(headers).some((name) => name.startsWith('x-portal-'))

function refuseSender({ headers }: Knock, { host }: House): Refusal | null {
  if (host === undefined) return null
  if (headers.host !== host) return { status: 421, sentence: `This portal answers only to ${host}.` }
  if (Object.keys(headers).some(isForwarding)) {
    return { status: 400, sentence: 'A local portal accepts no forwarded requests.' }
  }
  return null
}

/** What would make of an address something else than was written, or nothing at all. */
function refuseAddress({ url }: Knock): Refusal | null {
  if (!url.startsWith('/')) return { status: 400, sentence: 'The address must begin with a slash.' }
  const unreadable: Refusal = { status: 400, sentence: 'This address cannot be read.' }
  if (url.includes('%00')) return unreadable
  try {
    decodeURIComponent(pathOf(url))
    return null
  } catch {
    return unreadable
  }
}

/** Where the browser says it is, and a form's own edges: Next reads both late, and what it can't read would be its fault. */
function refuseHeaders({ headers }: Knock): Refusal | null {
  const type = headers['content-type'] ?? ''
  if (/^multipart\//i.test(type) && !/;\s*boundary=\S/i.test(type))
    return { status: 400, sentence: 'This form has no boundary.' }
  try {
    parseAndValidateFlightRouterState(headers['next-router-state-tree'])
    return null
  } catch {
    return { status: 400, sentence: 'The header Next-Router-State-Tree cannot be read.' }
  }
}

const sending = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** No other site sends anything in a reader's name. Of what names no origin, only a browser's own word is believed. */
function refuseStranger({ method, headers }: Knock, { origin }: House): Refusal | null {
  if (origin === undefined || !sending.has(method)) return null
  const isOurs =
    headers.origin === undefined
      ? headers['sec-fetch-site'] === 'same-origin'
      : headers.origin.toLowerCase() === origin
  return isOurs ? null : { status: 403, sentence: 'This can only be sent from a page of the portal.' }
}

function refuseBody({ url, headers }: Knock): Refusal | null {
  if (headers['transfer-encoding'] !== undefined) {
    return { status: 411, sentence: 'The length of what is sent must be declared.' }
  }
  const largest = isUpload(url) ? largestUpload : largestBody
  if (Number(headers['content-length'] ?? 0) <= largest) return null
  return { status: 413, sentence: `At most ${largest / 1024 / 1024} MB can be sent here.` }
}

/** Why a request may not enter, or null. */
export function refusal(knock: Knock, house: House): Refusal | null {
  if (!methods.has(knock.method)) return { status: 405, sentence: 'This method is not used here.' }
  if (hasOurNote(knock)) return { status: 400, sentence: 'This header is written by the portal itself.' }
  return (
    refuseAddress(knock) ??
    refuseSender(knock, house) ??
    refuseStranger(knock, house) ??
    refuseHeaders(knock) ??
    refuseBody(knock)
  )
}

/** Takes away headers that no visitor may set; forwarded ones too, unless a proxy of ours wrote them. */
export function stripHeaders(headers: IncomingHttpHeaders, { trustsProxy }: House): void {
  for (const name of Object.keys(headers)) {
    if (isInternal(name) || (!trustsProxy && isForwarding(name))) delete headers[name]
  }
}

/** Whoever has one IPv6 address has 2^64 of them: the first four groups say who it is. */
function network(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::', 2)
  const groups = (part: string) => part.split(':').filter(Boolean)
  const known = groups(head)
  if (tail !== undefined) known.push(...Array<string>(8 - known.length - groups(tail).length).fill('0'))
  return `${[...known, ...groups(tail ?? '')].slice(0, 4).join(':')}::/64`
}

/** Where a request comes from: the peer, or what our own proxy says, which appends the peer it saw. */
export function sourceOf(
  headers: IncomingHttpHeaders,
  peer: string | undefined,
  { trustsProxy }: House,
): string {
  const forwarded = trustsProxy ? String(headers['x-forwarded-for'] ?? '') : ''
  const source = forwarded.split(',').at(-1)?.trim() || peer || 'unknown'
  return network(source.replace(/^::ffff:(?=\d+\.)/, ''))
}
