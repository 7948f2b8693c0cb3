import type { Viewer } from '@/lib/access/policy'
import type { ContactFrom } from '@/prisma/client/enums'
import { canTakeBack, canWriteTo } from './policy'

const viewer = { id: 'helen', memberships: [{ spaceId: 'heads' }] } as unknown as Viewer
const partner = (contactFrom: ContactFrom, spaces: string[]) => ({
  id: 'sri',
  contactFrom,
  memberships: spaces.map((spaceId) => ({ spaceId })),
})

describe('who may begin', () => {
  it.each([
    ['everyone', [], true],
    ['sharedSpace', ['heads'], true],
    ['sharedSpace', ['others'], false],
    ['nobody', ['heads'], false],
  ] as const)('she receives from %s, her spaces are %j: %s', (contactFrom, spaces, expected) => {
    expect(canWriteTo(viewer, partner(contactFrom, [...spaces]), false)).toBe(expected)
  })

  it('whoever was answered may go on', () =>
    expect(canWriteTo(viewer, partner('nobody', []), true)).toBe(true))

  it('nobody writes to herself', () =>
    expect(canWriteTo(viewer, { ...partner('everyone', []), id: 'helen' }, true)).toBe(false))
})

test.each([
  ['her own', 'helen', null, true],
  ['another’s', 'sri', null, false],
  ['her own, taken back before', 'helen', new Date(), false],
])('taking back %s', (_, authorId, deletedAt, expected) => {
  expect(canTakeBack(viewer, { authorId, deletedAt })).toBe(expected)
})
