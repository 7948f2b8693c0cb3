import type { ActionRow, JobRow, PageRow, Rows } from './matrix/cells'
import { accessRows } from './matrix/access'
import { applicationsRows } from './matrix/applications'
import { conversationsRows } from './matrix/conversations'
import { coordinationRows } from './matrix/coordination'
import { forumRows } from './matrix/forum'
import { invitationsRows } from './matrix/invitations'
import { joiningRows } from './matrix/joining'
import { membersRows } from './matrix/members'
import { moderationRows } from './matrix/moderation'
import { profileRows } from './matrix/profile'
import { siteRows } from './matrix/site'
import { storiesRows } from './matrix/stories'
import { textsRows } from './matrix/texts'

export type { Answer, Reply } from './matrix/cells'

const rooms: Rows[] = [
  accessRows,
  applicationsRows,
  conversationsRows,
  coordinationRows,
  forumRows,
  invitationsRows,
  joiningRows,
  membersRows,
  moderationRows,
  profileRows,
  siteRows,
  storiesRows,
  textsRows,
]

const all = <T>(part: keyof Rows) =>
  Object.assign({}, ...rooms.map((room) => room[part])) as Record<string, T>

/** Every page and route, by its file below `app/`; its address with the planted, private things as parameters. */
export const pages = all<PageRow>('pages')
/** Every action, by file and name. */
export const actions = all<ActionRow>('actions')
/** Every job, by the name it is enqueued under. */
export const jobs = all<JobRow>('jobs')
