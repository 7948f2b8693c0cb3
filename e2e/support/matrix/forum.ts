import { world } from '../world/plant'
import {
  anyMember,
  cells,
  closedToNewcomers,
  inSpace,
  members,
  page,
  writers,
  type Reply,
  type Rows,
} from './cells'

const words = { body: 'Words of the matrix.', written: 'en' }

/** Others who read it may not do this, and nobody else finds it. */
const onlyAuthor = cells<Reply>('missing', {
  ...closedToNewcomers,
  ...{ author: 'done', facilitator: 'forbidden', member: 'forbidden' },
})

export const forumRows: Rows = {
  pages: {
    '[locale]/(member)/spaces/page.tsx': page('/spaces', members),
    '[locale]/(member)/spaces/[space]/page.tsx': page(`/spaces/${world.space}`, inSpace),
    '[locale]/(member)/spaces/[space]/new/page.tsx': page(`/spaces/${world.space}/new`, inSpace),
    '[locale]/(member)/spaces/[space]/[thread]/posts/[number]/page.tsx': page(
      `/spaces/${world.space}/${world.thread}/posts/1`,
      inSpace,
    ),
    '[locale]/(member)/spaces/[space]/[thread]/page.tsx': page(
      `/spaces/${world.space}/${world.thread}`,
      inSpace,
    ),
  },
  actions: {
    'lib/forum/spaces/actions.ts#joinSpace': { fields: { space: world.space }, cells: writers },
    'lib/forum/spaces/actions.ts#chooseInvolvement': {
      fields: { space: world.space, involvement: 'everything' },
      cells: writers,
    },
    'lib/forum/threads/actions.ts#startThread': {
      fields: { space: world.space, title: 'Started by the matrix', onceKey: 'matrix-$random', ...words },
      cells: writers,
    },
    'lib/forum/threads/actions.ts#sendReply': {
      fields: { thread: world.thread, onceKey: 'matrix-$random', ...words },
      cells: writers,
    },
    'lib/forum/threads/actions.ts#saveDraft': {
      fields: { place: `thread:${world.thread}`, body: 'Kept' },
      cells: writers,
    },
    'lib/forum/threads/actions.ts#closeThread': {
      fields: { thread: world.thread, on: 'yes' },
      cells: cells<Reply>('missing', {
        ...closedToNewcomers,
        ...{ author: 'done', facilitator: 'done', member: 'forbidden' },
      }),
    },
    'lib/forum/threads/actions.ts#pinThread': {
      fields: { thread: world.thread, on: 'yes' },
      cells: cells<Reply>('missing', {
        ...closedToNewcomers,
        ...{ author: 'forbidden', facilitator: 'done', member: 'forbidden' },
      }),
    },
    'lib/forum/threads/actions.ts#readWholeSpace': { fields: { space: world.space }, cells: writers },
    'lib/forum/posts/actions.ts#editPost': {
      fields: { thread: world.thread, number: '1', revision: '0', title: 'Edited by the matrix', ...words },
      cells: onlyAuthor,
    },
    'lib/forum/posts/actions.ts#retractPost': {
      fields: { thread: world.thread, number: '1' },
      cells: onlyAuthor,
    },
    'lib/forum/posts/actions.ts#previewPost': { fields: { body: 'Seen' }, cells: anyMember },
  },
}
