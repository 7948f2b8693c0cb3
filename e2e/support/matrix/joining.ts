import { everybody, nobody, open, page, token, type Rows } from './cells'

const asked = {
  ...{ name: 'Asked by the matrix', callName: 'Asked', email: 'asked-$random@world.example' },
  ...{ spokenLanguages: 'en', institution: 'University of the Matrix', country: 'GB' },
  ...{ stemField: 'physics', field: 'Physics', careerStep: 'lecturer', experience: 'from5to9' },
  ...{ hopes: 'To be answered.', charter: 'yes' },
}

/** Asking to join and being asked in: for whoever holds a link, signed in or not. */
export const joiningRows: Rows = {
  pages: {
    '[locale]/(public)/join/page.tsx': page('/join', open),
    '[locale]/(public)/join/sent/page.tsx': page('/join/sent', open),
    '[locale]/(public)/join/confirm/page.tsx': page('/join/confirm?token=no-such-token-at-all', open),
    '[locale]/(public)/join/withdraw/page.tsx': page('/join/withdraw?token=no-such-token-at-all', open),
    '[locale]/(auth)/join/answer/page.tsx': page('/join/answer?token=no-such-token-at-all', open),
    '[locale]/(auth)/invitations/[token]/page.tsx': page('/invitations/no-such-token-at-all', open),
  },
  actions: {
    'lib/members/joining/actions.ts#askToJoin': { fields: asked, cells: everybody },
    'lib/members/joining/actions.ts#confirmAddressOfApplication': { fields: token, cells: nobody },
    'lib/members/joining/actions.ts#takeApplicationBack': { fields: token, cells: nobody },
    'lib/members/joining/actions.ts#answerCoordinators': {
      fields: { ...token, answer: 'At the same place.' },
      cells: nobody,
    },
    'lib/members/invitations/actions.ts#takeUpInvitation': { fields: token, cells: nobody },
  },
  jobs: {
    mailJoining: {
      enqueuedBy: 'apply; accept, decline, ask; invite, sendAgain, sendList; remind, erase',
      provedIn: 'lib/members/joining/commands.test.ts, lib/coordination/applications/commands.test.ts',
    },
  },
}
