import type { Viewer } from '@/lib/access/policy'
import { canAdmit, canKnock, canRemove } from './policy'

const viewer = (facilitates: boolean | null) =>
  ({
    id: 'helen',
    memberships: facilitates === null ? [] : [{ spaceId: 'space', facilitates }],
  }) as unknown as Viewer
const space = { id: 'space', kind: 'private', listed: true, archivedAt: null } as const

test.each([
  ['an outsider', null, false, false],
  ['a member', false, false, false],
  ['a facilitator', true, true, true],
])('%s admits and removes', (_, facilitates, admits, removes) => {
  expect(canAdmit(viewer(facilitates), space)).toBe(admits)
  expect(canRemove(viewer(facilitates), space, 'sri')).toBe(removes)
})

test('nobody removes herself', () => expect(canRemove(viewer(true), space, 'helen')).toBe(false))

test.each([
  ['a listed private space', {}, null, true],
  ['one she belongs to', {}, false, false],
  ['an unlisted one', { listed: false }, null, false],
  ['an open one', { kind: 'open' as const }, null, false],
  ['an archived one', { archivedAt: new Date() }, null, false],
])('she knocks at %s', (_, change, facilitates, expected) => {
  expect(canKnock(viewer(facilitates), { ...space, ...change })).toBe(expected)
})
