import { world } from '../world/plant'
import {
  open,
  absent,
  page,
  closed,
  everybody,
  nobody,
  anyMember,
  coordinator,
  cells,
  token,
  type Reply,
  type Rows,
} from './cells'

export const accessRows: Rows = {
  pages: {
    '[locale]/(auth)/sign-in/page.tsx': page('/sign-in', open),
    '[locale]/(auth)/sign-in/code/page.tsx': page('/sign-in/code', open),
    '[locale]/(auth)/sign-in/link/page.tsx': page('/sign-in/link?token=no-such-token-at-all', open),
    '[locale]/(auth)/address/confirm/page.tsx': page('/address/confirm?token=no-such-token-at-all', open),
    'api/leave/route.ts': { address: '/api/leave', cells: absent },
    'api/auth/[...nextauth]/route.ts': {
      address: '/api/auth/callback/email?token=no-such-token-at-all',
      cells: absent,
    },
  },
  actions: {
    'lib/access/sign-in/actions.ts#askToSignIn': {
      fields: { email: 'nobody-$random@world.example' },
      cells: everybody,
    },
    'lib/access/sign-in/actions.ts#enterCode': { fields: { code: '000000' }, cells: cells<Reply>('invalid') },
    'lib/access/sessions/actions.ts#endOneSession': { fields: { id: 's-w-author' }, cells: anyMember },
    'lib/access/sessions/actions.ts#endEverySession': { fields: {}, cells: anyMember },
    'lib/access/address/actions.ts#changeAddress': {
      fields: { email: 'new-$random@world.example' },
      cells: anyMember,
    },
    'lib/access/address/actions.ts#agreeToAddress': { fields: token, cells: nobody },
    'lib/access/address/actions.ts#recoverAddress': {
      fields: {
        memberId: world.member,
        email: 'recovered-$random@world.example',
        reason: 'She wrote to us from it.',
      },
      cells: coordinator,
    },
    // The planted recovery was started by this very coordinator: a second one must agree.
    'lib/access/address/actions.ts#agreeToRecovery': {
      fields: { changeId: world.change },
      cells: cells<Reply>('missing', { ...closed, coordinator: 'forbidden' }),
    },
    'lib/access/roles/actions.ts#grant': {
      fields: { memberId: 'w-outsider', role: 'facilitator' },
      cells: coordinator,
    },
    'lib/access/roles/actions.ts#take': {
      fields: { memberId: 'w-outsider', role: 'facilitator' },
      cells: coordinator,
    },
    'lib/access/roles/actions.ts#suspendMember': { fields: { memberId: 'w-suspended' }, cells: coordinator },
    'lib/access/roles/actions.ts#reinstateMember': { fields: { memberId: 'w-outsider' }, cells: coordinator },
  },
  jobs: {
    mailSignIn: { enqueuedBy: 'offerSignIn', provedIn: 'lib/access/sign-in/jobs.test.ts' },
    mailAddress: {
      enqueuedBy: 'startAddressChange, startRecovery, approveRecovery',
      provedIn: 'lib/access/address/commands.test.ts',
    },
  },
}
