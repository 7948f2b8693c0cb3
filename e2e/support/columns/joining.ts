import type { Columns } from './audience'

export const joining: Columns = {
  'Application.email': 'coordinators',
  'Application.name': 'coordinators',
  'Application.callName': 'coordinators',
  'Application.institution': 'coordinators',
  'Application.country': 'enum',
  'Application.field': 'coordinators',
  'Application.hopes': 'coordinators',
  'Application.heard': 'coordinators',
  'Application.spokenLanguages': 'enum',
  'Application.answerHash': 'nobody',
  'ApplicationNote.text': 'coordinators',
  'Application.charterVersion': 'enum',
  'Application.confirmHash': 'nobody',
  'Invitation.email': 'coordinators',
  'Invitation.name': 'coordinators',
  'Invitation.callName': 'coordinators',
  'Invitation.institution': 'coordinators',
  'Invitation.country': 'enum',
  'Invitation.tokenHash': 'nobody',
  'InvitationList.text': 'coordinators',
}
