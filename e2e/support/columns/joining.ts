import type { Columns } from './audience'

export const joining: Columns = {
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
}
