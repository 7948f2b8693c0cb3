import { defaultLanguage, type Language, languages } from './locale'
import { localPath, paths } from './paths'

/** The public pages that stand by themselves; stories and people come to them. Each is on the site's map. */
export const publicPaths = [
  paths.home,
  paths.stories,
  paths.about,
  paths.join,
  paths.safety,
  paths.help,
  paths.contact,
  paths.privacy,
  paths.terms,
]

/** Public pages that no search engine should keep: steps on a way, and answers to a question. */
export const passingPaths = [
  paths.joinSent,
  paths.joinConfirm,
  paths.joinWithdraw,
  paths.findStories,
  '/absent',
]

/** Where members, staff and those who sign in are: first steps of their addresses. */
export const membersPaths = [
  '/address',
  '/coordination',
  '/conversations',
  '/curation',
  '/home',
  '/invitations',
  '/join/answer',
  '/members',
  '/moderation',
  '/my',
  '/profile',
  '/reports',
  '/settings',
  '/sign-in',
  '/spaces',
  '/welcome',
]

/** A page's addresses by language, as search engines ask for them. */
export const inLanguages = (path: string, portal = ''): Record<Language | 'x-default', string> => {
  const address = (language: Language) => portal + localPath(language, path)
  const [en, id, vi] = languages.map(address) as [string, string, string]
  return { en, id, vi, 'x-default': address(defaultLanguage) }
}

/** What search engines may read: all but the members' part. */
export const openToRobots = {
  userAgent: '*',
  disallow: ['/api/', ...languages.flatMap((one) => membersPaths.map((path) => localPath(one, path)))],
}
