import { world } from '../world/plant'
import { open, coordinators, page, everybody, nobody, coordinator, token, type Rows } from './cells'

export const joiningRows: Rows = {
  pages: {
    '[locale]/(public)/join/page.tsx': page('/join', open),
    '[locale]/(public)/join/sent/page.tsx': page('/join/sent', open),
    '[locale]/(public)/join/confirm/page.tsx': page('/join/confirm?token=no-such-token-at-all', open),
    '[locale]/(auth)/invitations/[token]/page.tsx': page('/invitations/no-such-token-at-all', open),
    '[locale]/(staff)/coordination/applications/[application]/page.tsx': page(
      `/coordination/applications/${world.application}`,
      coordinators,
    ),
  },
  actions: {
    'lib/members/joining/actions.ts#askToJoin': {
      fields: {
        name: 'Asked by the matrix',
        callName: 'Asked',
        email: 'asked-$random@world.example',
        institution: 'University of the Matrix',
        country: 'GB',
        field: 'Physics',
        careerStep: 'lecturer',
        hopes: 'To be answered.',
        charter: 'yes',
      },
      cells: everybody,
    },
    'lib/members/joining/actions.ts#confirmAddressOfApplication': { fields: token, cells: nobody },
    'lib/members/joining/actions.ts#takeUpInvitation': { fields: token, cells: nobody },
    'lib/members/joining/actions.ts#acceptApplication': {
      fields: { applicationId: '$application' },
      cells: coordinator,
    },
    'lib/members/joining/actions.ts#declineApplication': {
      fields: { applicationId: '$application' },
      cells: coordinator,
    },
  },
  jobs: {
    mailJoining: { enqueuedBy: 'apply, accept, decline', provedIn: 'lib/members/joining/commands.test.ts' },
  },
}
