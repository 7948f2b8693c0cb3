import { type NextRequest, NextResponse } from 'next/server'
import { redeemLink } from '@/lib/access/auth'
import { languageCookieTerms } from '@/lib/access/cookies'
import { isFromThisPortal } from '@/lib/access/sign-in/policy'
import { nextSchema } from '@/lib/access/sign-in/schema'
import { getViewerByToken } from '@/lib/access/sessions/queries'
import { env } from '@/lib/core/env'
import { languageCookie, languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

const seeOther = (path: string) =>
  new NextResponse(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })

/** The token in `session=…; Path=/; …`. */
const tokenIn = (cookie: string) => decodeURIComponent(/=([^;]*)/.exec(cookie)?.[1] ?? '')

/**
 * The button below a mailed link, and nothing else of next-auth: asking for a link and leaving are
 * actions, and a GET (as mail scanners send it) never spends a token.
 */
export async function POST(request: NextRequest) {
  const { pathname, searchParams } = request.nextUrl
  if (pathname !== '/api/auth/callback/email') return new Response(null, { status: 404 })
  if (!isFromThisPortal(request.headers, env.PORTAL_URL)) return new Response(null, { status: 403 })
  const next = nextSchema.parse(searchParams.get('next') ?? '')
  const language = languageOf(searchParams.get('language'))
  const cookie = searchParams.get('token') ? await redeemLink(request) : null
  if (!cookie) {
    const query = new URLSearchParams({ error: 'used', ...(next && { next }) })
    return seeOther(`${localPath(language, paths.signInLink)}?${query}`)
  }
  const viewer = await getViewerByToken(tokenIn(cookie))
  const hers = viewer?.language ?? language
  const answer = seeOther(next || localPath(hers, paths.memberHome))
  answer.cookies.set(languageCookie, hers, languageCookieTerms)
  answer.headers.append('Set-Cookie', cookie)
  return answer
}
