import { world } from '../world/plant'
import { coordinator, coordinators, page, type Rows } from './cells'

const one = { applicationId: '$application' }
const planted = { applicationId: world.application }

/** The coordinators' queue. */
export const applicationsRows: Rows = {
  pages: {
    '[locale]/(staff)/coordination/page.tsx': page('/coordination', coordinators),
    '[locale]/(staff)/coordination/applications/[application]/page.tsx': page(
      `/coordination/applications/${world.application}`,
      coordinators,
    ),
  },
  actions: {
    'lib/coordination/applications/actions.ts#acceptApplication': { fields: one, cells: coordinator },
    'lib/coordination/applications/actions.ts#declineApplication': {
      fields: { ...one, letter: 'Not now.' },
      cells: coordinator,
    },
    'lib/coordination/applications/actions.ts#askApplicant': {
      fields: { ...one, question: 'Where do you work?' },
      cells: coordinator,
    },
    'lib/coordination/applications/actions.ts#noteOnApplication': {
      fields: { ...planted, note: 'I know her.' },
      cells: coordinator,
    },
    'lib/coordination/applications/actions.ts#removeOwnNote': {
      fields: { ...planted, noteId: 'w-note' },
      cells: coordinator,
    },
  },
  jobs: {
    remindCoordinators: {
      enqueuedBy: 'the clock, once a day',
      provedIn: 'lib/coordination/keeping/commands.test.ts',
    },
    eraseWhatIsOver: {
      enqueuedBy: 'the clock, every hour',
      provedIn: 'lib/coordination/keeping/commands.test.ts',
    },
  },
}
