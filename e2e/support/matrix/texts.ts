import { coordinator, coordinators, open, page, type Rows } from './cells'

const place = { page: 'terms', told: 'vi' }

export const textsRows: Rows = {
  pages: {
    '[locale]/(public)/about/page.tsx': page('/about', open),
    '[locale]/(public)/safety/page.tsx': page('/safety', open),
    '[locale]/(public)/help/page.tsx': page('/help', open),
    '[locale]/(public)/contact/page.tsx': page('/contact', open),
    '[locale]/(public)/privacy/page.tsx': page('/privacy', open),
    '[locale]/(public)/terms/page.tsx': page('/terms', open),
    '[locale]/(staff)/coordination/texts/page.tsx': page('/coordination/texts', coordinators),
    '[locale]/(staff)/coordination/texts/[page]/[told]/page.tsx': page(
      '/coordination/texts/terms/vi',
      coordinators,
    ),
  },
  actions: {
    'lib/texts/actions.ts#saveText': {
      fields: { ...place, revision: '', body: 'Words $random' },
      cells: coordinator,
    },
    'lib/texts/actions.ts#returnText': { fields: { ...place, revision: '' }, cells: coordinator },
    'lib/texts/actions.ts#keepText': {
      fields: { place: 'text:terms:vi:', body: 'Words' },
      cells: coordinator,
    },
    'lib/texts/actions.ts#previewText': { fields: { body: 'Words for {contact}' }, cells: coordinator },
  },
}
