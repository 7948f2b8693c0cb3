import { NextResponse, type NextRequest } from 'next/server'
import { acceptedLanguage, isLanguage, languageCookie } from '@/lib/core/locale'

/** No page answers here, so the portal's 404 does. */
const nowhere = '/en/-/nowhere'

/**
 * Sends addresses without a language to the best one. A courtesy: nothing is guarded here.
 * A file that isn't there stays a 404; as a "language" it would be rendered and kept under any name.
 */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  if (/\.[^/]*$/.test(pathname)) return NextResponse.rewrite(new URL(nowhere, request.url))
  const chosen = request.cookies.get(languageCookie)?.value
  const language = isLanguage(chosen) ? chosen : acceptedLanguage(request.headers.get('accept-language'))
  const target = new URL(`/${language}${pathname === '/' ? '' : pathname}${search}`, request.url)
  return NextResponse.redirect(target, { headers: { Vary: 'Accept-Language, Cookie' } })
}

export const config = {
  matcher: [
    '/((?!(?:en|id|vi|api|_next)(?:/|$)|(?:favicon.ico|icon.svg|touch-icon.png|robots.txt|sitemap.xml)$).*)',
  ],
}
