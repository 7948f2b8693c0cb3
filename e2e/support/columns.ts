import type { Actor } from './actors'
import type { Audience, Columns } from './columns/audience'
import { access } from './columns/access'
import { conversations } from './columns/conversations'
import { forum } from './columns/forum'
import { joining } from './columns/joining'
import { members } from './columns/members'
import { moderation } from './columns/moderation'
import { stories } from './columns/stories'
import { texts } from './columns/texts'

const meetInSpace: readonly Actor[] = ['member', 'author', 'facilitator']
const inSpace: readonly Actor[] = [...meetInSpace, 'blocked', 'blocker']
const allMembers: readonly Actor[] = [
  'newcomer',
  'outsider',
  'exMember',
  'curator',
  'coordinator',
  ...meetInSpace,
]

/** The private words planted are the author's: she is "self". */
export const mayMeet: Record<Exclude<Audience, 'enum' | 'public'>, readonly Actor[]> = {
  members: allMembers,
  membersAndBlocker: [...allMembers, 'blocker'],
  space: inSpace,
  meetInSpace,
  invited: [...inSpace, 'coordinator', 'exMember'],
  facilitators: ['facilitator'],
  judged: ['author', 'facilitator'],
  subjectAndCurator: ['author', 'curator'],
  theTwo: ['author', 'member'],
  self: ['author'],
  coordinators: ['coordinator'],
  selfOrCoordinators: ['author', 'coordinator'],
  nobody: [],
}

export const columns: Columns = {
  ...access,
  ...conversations,
  ...forum,
  ...joining,
  ...members,
  ...moderation,
  ...stories,
  ...texts,
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
