import 'server-only'
import { env } from '@/lib/core/env'
import { days, minutes } from '@/lib/core/time'

const secure = env.PORTAL_URL.startsWith('https:')

/** `__Host-` binds a cookie to this very host; browsers accept the prefix over https only. */
const named = (name: string) => (secure ? `__Host-${name}` : name)

export const cookieTerms = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const

export const sessionCookie = named('session')

/** Which request for a link this browser made: the code works only together with it. */
export const signInCookie = named('sign-in')
export const signInCookieTerms = { ...cookieTerms, maxAge: minutes(10) / 1000 }

/** For `languageCookie` of lib/core/locale: addresses that name no language lead to hers. Scripts may read it. */
export const languageCookieTerms = { ...cookieTerms, httpOnly: false, maxAge: days(365) / 1000 }
