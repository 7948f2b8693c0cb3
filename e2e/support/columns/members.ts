import type { Columns } from './audience'

export const members: Columns = {
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
}
