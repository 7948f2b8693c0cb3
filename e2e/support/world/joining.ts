import type { Client } from 'pg'
import { memberId } from '../actors'
import { canaryOf } from '../columns'
import { insert, tomorrow, world } from './plant'

export async function writeDesk(client: Client) {
  await insert(client, 'Application', {
    id: world.application,
    email: `${canaryOf('Application.email')}@world.example`,
    name: canaryOf('Application.name'),
    callName: canaryOf('Application.callName'),
    institution: canaryOf('Application.institution'),
    country: 'GB',
    field: canaryOf('Application.field'),
    careerStep: 'lecturer',
    heard: canaryOf('Application.heard'),
    answerHash: canaryOf('Application.answerHash'),
    hopes: canaryOf('Application.hopes'),
    language: 'en',
    charterVersion: '1',
    status: 'waiting',
    confirmHash: canaryOf('Application.confirmHash'),
    confirmedAt: new Date(),
    expiresAt: tomorrow(),
  })
  await insert(client, 'ApplicationNote', {
    id: 'w-note',
    applicationId: world.application,
    kind: 'note',
    authorId: memberId('coordinator'),
    text: canaryOf('ApplicationNote.text'),
  })
  await insert(client, 'Invitation', {
    id: 'w-invitation',
    email: `${canaryOf('Invitation.email')}@world.example`,
    name: canaryOf('Invitation.name'),
    callName: canaryOf('Invitation.callName'),
    language: 'en',
    institution: canaryOf('Invitation.institution'),
    tokenHash: canaryOf('Invitation.tokenHash'),
    expiresAt: tomorrow(),
  })
  await insert(client, 'InvitationList', {
    id: world.list,
    broughtById: memberId('coordinator'),
    text: `name,email,institution\nListed,listed@world.example,${canaryOf('InvitationList.text')}\n`,
  })
  await insert(client, 'StaffAct', {
    id: 'w-act',
    kind: 'recoveryStarted',
    actorId: memberId('coordinator'),
    memberId: world.member,
    detail: canaryOf('StaffAct.detail'),
  })
  await insert(client, 'AddressChange', {
    id: world.change,
    memberId: world.member,
    newEmail: `${canaryOf('AddressChange.newEmail')}@world.example`,
    newTokenHash: canaryOf('AddressChange.newTokenHash'),
    oldTokenHash: canaryOf('AddressChange.oldTokenHash'),
    reason: canaryOf('AddressChange.reason'),
    startedById: memberId('coordinator'),
    expiresAt: tomorrow(),
  })
}
