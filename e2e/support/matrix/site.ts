import { open, page, type Rows } from './cells'

export const siteRows: Rows = {
  pages: {
    '[locale]/styleguide/page.tsx': page('/styleguide', open),
    '[locale]/(public)/page.tsx': page('', open),
    '[locale]/(public)/absent/page.tsx': page('/absent', open),
    '[locale]/(public)/card.jpg/route.ts': page('/card.jpg', open),
    'robots.ts': { address: '/robots.txt', cells: open },
    'sitemap.ts': { address: '/sitemap.xml', cells: open },
    'api/health/route.ts': { address: '/api/health', cells: open },
  },
}
