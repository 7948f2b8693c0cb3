import { world } from '../world/plant'
import { coordinators, page, type Rows } from './cells'

export const coordinationRows: Rows = {
  pages: {
    '[locale]/(staff)/coordination/members/page.tsx': page('/coordination/members', coordinators),
    '[locale]/(staff)/coordination/members/[member]/page.tsx': page(
      `/coordination/members/${world.member}`,
      coordinators,
    ),
    '[locale]/(staff)/coordination/range/page.tsx': page('/coordination/range', coordinators),
  },
}
