import { open, page, type Rows } from './cells'

export const siteRows: Rows = {
  pages: {
    '[locale]/styleguide/page.tsx': page('/styleguide', open),
    '[locale]/(public)/page.tsx': page('', open),
    '[locale]/(public)/absent/page.tsx': page('/absent', open),
    'api/health/route.ts': { address: '/api/health', cells: open },
  },
}
