import { world } from '../world/plant'
import { absent, anyMember, apart, cells, forMembers, members, page, type Answer, type Rows } from './cells'

const kept = { contactFrom: 'everyone', country: 'GB' }

export const profileRows: Rows = {
  pages: {
    '[locale]/(member)/members/page.tsx': page('/members', members),
    '[locale]/(member)/members/[member]/page.tsx': page(
      `/members/${world.member}`,
      cells<Answer>('shown', { ...forMembers, ...apart<Answer>('absent') }),
    ),
    '[locale]/(member)/profile/page.tsx': page('/profile', members),
    // She shows nothing to everybody.
    '[locale]/(public)/people/[member]/page.tsx': page(`/people/${world.member}`, absent),
    '[locale]/(public)/people/[member]/card.jpg/route.ts': page(`/people/${world.member}/card.jpg`, absent),
    'api/pictures/[picture]/route.ts': {
      address: '/api/pictures/w-picture',
      cells: cells<Answer>('shown', {
        ...apart<Answer>('absent'),
        ...{ guest: 'absent', suspended: 'absent', newcomer: 'absent' },
      }),
    },
    'api/uploads/picture/route.ts': { address: '/api/uploads/picture', cells: absent },
  },
  actions: {
    'lib/members/profile/actions.ts#saveOwnProfile': {
      fields: { revision: '0', ...kept },
      cells: anyMember,
    },
    'lib/members/profile/actions.ts#chooseWhoSees': {
      fields: { profile: 'kept', contactFrom: 'everyone' },
      cells: anyMember,
    },
    'lib/members/pictures/actions.ts#removeOwnPicture': { fields: {}, cells: anyMember },
  },
}
