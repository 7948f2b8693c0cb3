import type { Actor } from './actors'

/**
 * Who may ever meet the words of a column, on any surface. `enum`: not words but one of a few values, or a
 * reference; `public`: anybody. A column that is missing here fails the canaries' test.
 */
export type Audience =
  'enum' | 'public' | 'members' | 'space' | 'self' | 'coordinators' | 'selfOrCoordinators' | 'nobody'

const inSpace: readonly Actor[] = ['member', 'author', 'facilitator']
const allMembers: readonly Actor[] = [
  'newcomer',
  'outsider',
  'exMember',
  'curator',
  'coordinator',
  ...inSpace,
]

/** The private words planted are the author's: she is "self". */
export const mayMeet: Record<Exclude<Audience, 'enum' | 'public'>, readonly Actor[]> = {
  members: allMembers,
  space: inSpace,
  self: ['author'],
  coordinators: ['coordinator'],
  selfOrCoordinators: ['author', 'coordinator'],
  nobody: [],
}

export const columns: Record<string, Audience> = {
  'User.email': 'self',
  'Session.tokenHash': 'nobody',
  'Session.device': 'self',
  'SignInToken.email': 'nobody',
  'SignInToken.tokenHash': 'nobody',
  'SignInToken.codeHash': 'nobody',
  'StaffAct.detail': 'coordinators',
  'AddressChange.newEmail': 'selfOrCoordinators',
  'AddressChange.newTokenHash': 'nobody',
  'AddressChange.oldTokenHash': 'nobody',
  'AddressChange.reason': 'coordinators',
  'RateLimit.key': 'nobody',
  'Space.slug': 'space',
  'Space.name': 'space',
  'Space.promise': 'space',
  'Thread.title': 'space',
  'Post.source': 'space',
  'Post.html': 'space',
  'Post.onceKey': 'nobody',
  'Draft.place': 'enum',
  'Draft.title': 'self',
  'Draft.body': 'self',
  'Institution.name': 'public',
  'Institution.city': 'public',
  'Institution.country': 'enum',
  'Member.name': 'members',
  'Member.callName': 'members',
  'Member.timeZone': 'self',
  'Member.country': 'enum',
  'Member.field': 'members',
  'Member.bio': 'members',
  'Member.charterVersion': 'enum',
  'Application.email': 'coordinators',
  'Application.name': 'coordinators',
  'Application.callName': 'coordinators',
  'Application.institution': 'coordinators',
  'Application.country': 'enum',
  'Application.field': 'coordinators',
  'Application.hopes': 'coordinators',
  'Application.charterVersion': 'enum',
  'Application.confirmHash': 'nobody',
  'Invitation.email': 'nobody',
  'Invitation.name': 'nobody',
  'Invitation.callName': 'nobody',
  'Invitation.tokenHash': 'nobody',
  'Story.slug': 'nobody',
  'EditionText.field': 'nobody',
  'Story.country': 'enum',
  'EditionText.title': 'nobody',
  'EditionText.standfirst': 'nobody',
  'EditionText.source': 'nobody',
  'EditionText.html': 'nobody',
  'EditionText.moments': 'nobody',
}

export const privateColumns = () =>
  Object.keys(columns).filter((name) => !['enum', 'public'].includes(columns[name] ?? ''))

/**
 * The unique word planted in a column; it can stand in an address, a slug and a sentence. A time zone must
 * be one: this one stands in no list to choose from.
 */
export const canaryOf = (column: string) =>
  column === 'Member.timeZone' ? 'Etc/GMT+11' : `canary-${column.toLowerCase().replace('.', '-')}-kq7`

/** The columns whose canaries a text gives away to somebody who may not meet them. */
export const leaks = (text: string, actor: Actor): string[] =>
  privateColumns().filter((column) => {
    const audience = columns[column]
    if (audience === undefined || audience === 'enum' || audience === 'public') return false
    return !mayMeet[audience].includes(actor) && text.includes(canaryOf(column))
  })
