/**
 * Who may ever meet the words of a column, on any surface. `enum`: not words but one of a few values, or a
 * reference; `public`: anybody; `members` and
 * `meetInSpace`: those between whom and the author there is no block. A column that is missing fails the canaries' test.
 */
export type Audience =
  | 'enum'
  | 'public'
  | 'theTwo'
  | 'members'
  | 'membersAndBlocker'
  | 'space'
  | 'meetInSpace'
  | 'invited'
  | 'facilitators'
  | 'judged'
  | 'subjectAndCurator'
  | 'self'
  | 'coordinators'
  | 'selfOrCoordinators'
  | 'nobody'

/** A room's columns, as `Model.field`. */
export type Columns = Record<string, Audience>
