import { world } from '../world/plant'
import { open, absent, page, closed, cells, type Reply, type Rows } from './cells'

export const storiesRows: Rows = {
  pages: {
    '[locale]/(public)/stories/page.tsx': page('/stories', open),
    '[locale]/(public)/stories/[slug]/page.tsx': page(`/stories/${world.story}`, absent),
  },
  actions: {
    'lib/stories/actions.ts#withdrawStory': {
      fields: { story: 'w-story' },
      cells: cells<Reply>('missing', { ...closed, author: 'done', curator: 'done' }),
    },
  },
}
