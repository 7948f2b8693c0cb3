import type { Viewer } from '@/lib/access/policy'
import { canReply } from './policy'

const viewerIn = (...spaceIds: string[]): Pick<Viewer, 'memberships'> => ({
  memberships: spaceIds.map((spaceId) => ({ spaceId, facilitates: true, involvement: 'everything' })),
})

test.each([
  // belongs, kind, closed; reply
  [true, 'private', false, true],
  [true, 'open', false, true],
  [true, 'private', true, false],
  [true, 'open', true, false],
  [false, 'private', false, false],
  [false, 'open', false, false],
  [false, 'open', true, false],
] as const)(
  'belonging %s to a space that is %s, its thread closed %s: may reply %s',
  (belongs, kind, closed, may) => {
    const viewer = (belongs ? viewerIn('elsewhere', 'here') : viewerIn('elsewhere')) as Viewer
    expect(
      canReply(viewer, {
        closedAt: closed ? new Date() : null,
        space: { id: 'here', kind, archivedAt: null },
      }),
    ).toBe(may)
  },
)
