import type { Language } from './locale'

/** Every address of the portal, below the language. */
export const paths = {
  home: '/',
  stories: '/stories',
  story: (slug: string) => `/stories/${slug}`,
  join: '/join',
  joinSent: '/join/sent',
  joinConfirm: '/join/confirm',
  safety: '/safety',
  signIn: '/sign-in',
  signInCode: '/sign-in/code',
  signInLink: '/sign-in/link',
  invitation: (token: string) => `/invitations/${token}`,
  welcome: '/welcome',
  memberHome: '/home',
  spaces: '/spaces',
  space: (slug: string) => `/spaces/${slug}`,
  newThread: (slug: string) => `/spaces/${slug}/new`,
  thread: (slug: string, id: string) => `/spaces/${slug}/${id}`,
  post: (slug: string, thread: string, number: number) => `/spaces/${slug}/${thread}/posts/${number}`,
  spaceMembers: (slug: string) => `/spaces/${slug}/members`,
  conversations: '/conversations',
  conversation: (memberId: string) => `/conversations/${memberId}`,
  ownStories: '/my/stories',
  curation: '/curation',
  curatedStory: (id: string) => `/curation/${id}`,
  moderation: '/moderation',
  members: '/members',
  member: (id: string) => `/members/${id}`,
  person: (id: string) => `/people/${id}`,
  profile: '/profile',
  settings: '/settings',
  addressConfirm: '/address/confirm',
  coordination: '/coordination',
  application: (id: string) => `/coordination/applications/${id}`,
  coordinationRange: '/coordination/range',
  coordinationMembers: '/coordination/members',
  coordinationMember: (id: string) => `/coordination/members/${id}`,
} as const

/** The path with its language in front: `/vi/spaces`. */
export const localPath = (locale: Language, path: string) => `/${locale}${path === '/' ? '' : path}`
