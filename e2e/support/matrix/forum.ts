import { world } from '../world/plant'
import { members, inSpace, page, writers, type Rows } from './cells'

const words = { body: 'Words of the matrix.', written: 'en' }

export const forumRows: Rows = {
  pages: {
    '[locale]/(member)/spaces/page.tsx': page('/spaces', members),
    '[locale]/(member)/spaces/[space]/page.tsx': page(`/spaces/${world.space}`, inSpace),
    '[locale]/(member)/spaces/[space]/new/page.tsx': page(`/spaces/${world.space}/new`, inSpace),
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
  },
}
