import { NextResponse, type NextRequest } from 'next/server'
import { acceptedLanguage, isLanguage, languageCookie } from '@/lib/core/locale'

/** Sends addresses without a language to the best one. A courtesy: nothing is guarded here. */
export function proxy(request: NextRequest) {
  const chosen = request.cookies.get(languageCookie)?.value
  const language = isLanguage(chosen) ? chosen : acceptedLanguage(request.headers.get('accept-language'))
  const { pathname, search } = request.nextUrl
  const target = new URL(`/${language}${pathname === '/' ? '' : pathname}${search}`, request.url)
  return NextResponse.redirect(target, { headers: { Vary: 'Accept-Language, Cookie' } })
}

export const config = {
  matcher: ['/((?!en$|en/|id$|id/|vi$|vi/|api$|api/|_next|.*\\.[a-z0-9]+$).*)'],
}
