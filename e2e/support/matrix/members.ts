import {
  members,
  page,
  closed,
  anyMember,
  cells,
  signedOut,
  type Answer,
  type Reply,
  type Rows,
} from './cells'

const preferences = { name: 'The same', callName: 'Same', speaks: 'en', timeZone: 'Europe/London' }

export const membersRows: Rows = {
  pages: {
    '[locale]/(member)/welcome/page.tsx': page('/welcome', cells<Answer>('shown', signedOut)),
    '[locale]/(member)/welcome/charter/page.tsx': page('/welcome/charter', cells<Answer>('shown', signedOut)),
    '[locale]/(member)/welcome/privacy/page.tsx': page('/welcome/privacy', members),
    '[locale]/(member)/home/page.tsx': page('/home', members),
    '[locale]/(member)/settings/page.tsx': page('/settings', members),
  },
  actions: {
    'lib/members/settings/actions.ts#begin': {
      fields: preferences,
      cells: cells<Reply>('done', closed),
    },
    'lib/members/settings/actions.ts#promise': {
      fields: { charter: 'yes' },
      cells: cells<Reply>('done', closed),
    },
    'lib/members/settings/actions.ts#savePreferences': { fields: preferences, cells: anyMember },
  },
  jobs: {
    followActivity: { enqueuedBy: 'record', provedIn: 'lib/notifications/commands.test.ts' },
    mailNudge: { enqueuedBy: 'notify', provedIn: 'lib/notifications/commands.test.ts' },
  },
}
