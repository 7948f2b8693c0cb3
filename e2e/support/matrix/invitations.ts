import { world } from '../world/plant'
import { absent, coordinator, coordinators, inCoordinatorsHands, page, type Rows } from './cells'

const planted = { invitationId: 'w-invitation' }
const list = { listId: world.list }

/** The coordinators' invitations. A list is its bringer's: the one planted is the coordinator's. */
export const invitationsRows: Rows = {
  pages: {
    '[locale]/(staff)/coordination/invitations/page.tsx': page('/coordination/invitations', coordinators),
    '[locale]/(staff)/coordination/invitations/lists/page.tsx': page(
      '/coordination/invitations/lists',
      coordinators,
    ),
    '[locale]/(staff)/coordination/invitations/lists/[list]/page.tsx': page(
      `/coordination/invitations/lists/${world.list}`,
      coordinators,
    ),
    'api/uploads/invitations/route.ts': { address: '/api/uploads/invitations', cells: absent },
    'api/invitations/template/route.ts': {
      address: '/api/invitations/template?language=en',
      cells: inCoordinatorsHands,
    },
  },
  actions: {
    'lib/coordination/invitations/actions.ts#inviteByHand': {
      fields: {
        ...{ name: 'Invited by the matrix', callName: 'Invited', email: 'invited-$random@world.example' },
        speaks: 'en',
      },
      cells: coordinator,
    },
    'lib/coordination/invitations/actions.ts#sendInvitationAgain': { fields: planted, cells: coordinator },
    'lib/coordination/invitations/actions.ts#withdrawInvitation': { fields: planted, cells: coordinator },
    'lib/coordination/lists/actions.ts#bringInvitationList': {
      fields: { list: 'name,email\nAna,ana@world.example' },
      cells: coordinator,
    },
    'lib/coordination/lists/actions.ts#correctInvitationList': {
      fields: { ...list, list: 'name,email\nAna,ana@world.example' },
      cells: coordinator,
    },
    'lib/coordination/lists/actions.ts#sendInvitationList': {
      fields: { ...list, chosen: 'listed@world.example' },
      cells: coordinator,
    },
    'lib/coordination/lists/actions.ts#dropInvitationList': { fields: list, cells: coordinator },
  },
}
