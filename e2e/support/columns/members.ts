import type { Columns } from './audience'

export const members: Columns = {
  'Institution.name': 'public',
  'Institution.city': 'public',
  'Institution.country': 'enum',
  // It stands in her own list of those whom she blocked.
  'Member.name': 'membersAndBlocker',
  'Member.callName': 'members',
  'Member.timeZone': 'self',
  'Member.country': 'enum',
  'Member.field': 'members',
  'Member.bio': 'members',
  'Member.charterVersion': 'enum',
  'Member.spokenLanguages': 'enum',
  'Member.offer': 'members',
  'Member.seek': 'members',
  'Member.links': 'members',
  'Member.orcid': 'members',
  'Member.visibility': 'enum',
  'Member.findable': 'nobody',
}
