import type { Columns } from './audience'

export const access: Columns = {
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
}
