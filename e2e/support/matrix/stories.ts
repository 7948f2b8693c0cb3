import { canaryOf } from '../columns'
import { world } from '../world/plant'
import {
  open,
  absent,
  page,
  cells,
  closedToNewcomers,
  forMembers,
  members,
  type Answer,
  type Reply,
  type Rows,
} from './cells'

const curators = cells<Answer>('absent', { ...forMembers, curator: 'shown' })
const curator = cells<Reply>('missing', { ...closedToNewcomers, curator: 'done' })
const facts = { kind: 'achievement', stemField: '', careerStep: '' }
const told = { story: 'w-told', told: 'en' }
const river = Object.fromEntries(
  [0, 1, 2].flatMap((row) => [
    [`m${row}Kind`, 'source'],
    [`m${row}Title`, 'Moment'],
    [`m${row}Current`, '3'],
  ]),
) as Record<string, string>

export const storiesRows: Rows = {
  pages: {
    '[locale]/(staff)/curation/page.tsx': page('/curation', curators),
    '[locale]/(staff)/curation/new/page.tsx': page('/curation/new', curators),
    '[locale]/(staff)/curation/[story]/page.tsx': page('/curation/w-story', curators),
    '[locale]/(staff)/curation/[story]/[told]/page.tsx': page('/curation/w-told/en', curators),
    '[locale]/(member)/my/stories/page.tsx': page('/my/stories', members),
    '[locale]/(member)/my/stories/[edition]/page.tsx': page(
      '/my/stories/w-edition',
      cells<Answer>('absent', { ...forMembers, author: 'shown', curator: 'shown' }),
    ),
    'api/uploads/portrait/route.ts': { address: '/api/uploads/portrait', cells: absent },
    '[locale]/(public)/stories/page.tsx': page('/stories', open),
    '[locale]/(public)/stories/[slug]/page.tsx': page(`/stories/${world.story}`, absent),
    '[locale]/(public)/stories/[slug]/card.jpg/route.ts': page(`/stories/${world.story}/card.jpg`, absent),
    '[locale]/(public)/stories/card.jpg/route.ts': page('/stories/card.jpg', open),
    '[locale]/(public)/stories/feed.xml/route.ts': page('/stories/feed.xml', open),
    // Whoever knows a word of hers learns nothing by it.
    '[locale]/(public)/stories/find/page.tsx': page(`/stories/find?q=${canaryOf('EditionText.title')}`, open),
  },
  actions: {
    'lib/stories/curation/actions.ts#beginStory': {
      fields: { subject: world.member, slug: 'matrix-$random', originalLanguage: 'en', ...facts },
      cells: curator,
    },
    'lib/stories/curation/actions.ts#saveStoryFacts': {
      fields: { story: 'w-told', ...facts },
      cells: curator,
    },
    'lib/stories/curation/actions.ts#tellStory': {
      fields: { ...told, title: 'T', standfirst: 'S', field: 'F', source: 'Words' },
      cells: curator,
    },
    'lib/stories/curation/actions.ts#drawStoryRiver': { fields: { ...told, ...river }, cells: curator },
    // Nothing is told yet.
    'lib/stories/curation/actions.ts#offerEdition': {
      fields: { story: 'w-told' },
      cells: cells<Reply>('missing', { ...closedToNewcomers, curator: 'conflict' }),
    },
    'lib/stories/curation/actions.ts#beginNextEdition': { fields: { story: 'w-story' }, cells: curator },
    // Its subject has not said yes.
    'lib/stories/curation/actions.ts#publishEdition': {
      fields: { edition: 'w-edition' },
      cells: cells<Reply>('missing', { ...closedToNewcomers, curator: 'forbidden' }),
    },
    'lib/stories/curation/actions.ts#withdrawCurated': { fields: { story: 'w-story' }, cells: curator },
    'lib/stories/curation/actions.ts#agreeToEdition': {
      fields: { edition: 'w-edition' },
      cells: cells<Reply>('missing', { ...closedToNewcomers, author: 'done' }),
    },
    'lib/stories/curation/actions.ts#wishForEdition': {
      fields: { edition: 'w-edition', wishes: 'Otherwise' },
      cells: cells<Reply>('missing', { ...closedToNewcomers, author: 'conflict' }),
    },
    'lib/stories/actions.ts#withdrawStory': {
      fields: { story: 'w-story' },
      cells: cells<Reply>('missing', { ...closedToNewcomers, author: 'done', curator: 'done' }),
    },
  },
}
