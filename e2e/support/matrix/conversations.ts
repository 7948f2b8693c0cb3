import { world } from '../world/plant'
import {
  apart,
  cells,
  closed,
  closedToNewcomers,
  forMembers,
  members,
  page,
  type Answer,
  type Reply,
  type Rows,
} from './cells'

/** With the author, whom everybody may write to; not she herself. */
export const conversationsRows: Rows = {
  pages: {
    '[locale]/(member)/conversations/page.tsx': page('/conversations', members),
    '[locale]/(member)/conversations/[member]/page.tsx': page(
      `/conversations/${world.member}`,
      cells<Answer>('shown', { ...forMembers, ...apart<Answer>('absent'), author: 'absent' }),
    ),
  },
  actions: {
    'lib/conversations/actions.ts#sendMessage': {
      fields: {
        member: world.member,
        body: 'Words of the matrix.',
        written: 'en',
        onceKey: 'matrix-$random',
      },
      cells: cells<Reply>('done', { ...closedToNewcomers, ...apart<Reply>('missing'), author: 'forbidden' }),
    },
    'lib/conversations/actions.ts#takeMessageBack': {
      fields: { message: 'w-message' },
      cells: cells<Reply>('missing', { ...closed, author: 'done', member: 'forbidden' }),
    },
    'lib/conversations/actions.ts#saveMessageDraft': {
      fields: { place: `member:${world.member}`, body: 'Kept' },
      cells: cells<Reply>('done', { ...closedToNewcomers, ...apart<Reply>('missing') }),
    },
    'lib/members/blocks/actions.ts#blockMember': {
      fields: { member: 'w-outsider' },
      cells: cells<Reply>('done', { ...closedToNewcomers, outsider: 'forbidden' }),
    },
    'lib/members/blocks/actions.ts#unblockMember': {
      fields: { member: 'w-outsider' },
      cells: cells<Reply>('done', closedToNewcomers),
    },
  },
}
