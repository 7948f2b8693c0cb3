import { world } from '../world/plant'
import {
  cells,
  closedToNewcomers,
  forMembers,
  members,
  page,
  type Answer,
  type Reply,
  type Rows,
} from './cells'

const handlers = cells<Answer>('absent', { ...forMembers, facilitator: 'shown' })
const why = { reason: 'other', words: 'Why' }

export const moderationRows: Rows = {
  pages: {
    '[locale]/(staff)/moderation/page.tsx': page('/moderation', handlers),
    '[locale]/(staff)/moderation/[case]/page.tsx': page('/moderation/w-case', handlers),
    '[locale]/(member)/reports/page.tsx': page('/reports', members),
  },
  actions: {
    'lib/moderation/actions.ts#sendPostReport': {
      fields: { thread: world.thread, number: '1', ...why },
      cells: cells<Reply>('missing', {
        ...closedToNewcomers,
        ...{ member: 'done', facilitator: 'done', author: 'forbidden' },
      }),
    },
    'lib/moderation/actions.ts#sendMessageReport': {
      fields: { message: 'w-message', ...why },
      cells: cells<Reply>('missing', { ...closedToNewcomers, member: 'done', author: 'forbidden' }),
    },
    'lib/moderation/actions.ts#decideCase': {
      fields: { case: 'w-case', outcome: 'kept', words: 'It stays' },
      cells: cells<Reply>('missing', { ...closedToNewcomers, facilitator: 'done' }),
    },
  },
  jobs: {
    mailOutsideContact: {
      enqueuedBy: 'lib/moderation/commands.ts',
      provedIn: 'lib/moderation/commands.test.ts',
    },
  },
}
