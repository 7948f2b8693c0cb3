import { type Handler, hidesPost, mayHandle } from './policy'

const space = { id: 'circle', kind: 'private' } as const
const parties = [
  { id: 'sri', institutionId: 'bandung' },
  { id: 'ngoc', institutionId: 'camau' },
]
const handler = (change: Partial<Handler> = {}): Handler => ({
  id: 'retno',
  institutionId: 'yogya',
  apart: [],
  roles: ['facilitator'],
  memberships: [{ spaceId: 'circle', facilitates: false, involvement: 'everything' }],
  ...change,
})
const looksAfter = [{ spaceId: 'circle', facilitates: true, involvement: 'everything' as const }]

test.each<[string, Partial<Handler>, boolean]>([
  ['a facilitator who reads there', {}, true],
  ['one who does not read there', { memberships: [] }, false],
  ['a mere member', { roles: [] }, false],
  ['whoever looks after the space', { roles: [], memberships: looksAfter }, true],
  ['the author herself', { id: 'sri' }, false],
  ['the one who reported', { id: 'ngoc' }, false],
  ['somebody of the author’s institution', { institutionId: 'bandung' }, false],
  ['somebody of the reporter’s institution', { institutionId: 'camau' }, false],
  ['somebody who never meets the author', { apart: ['sri'] }, false],
  ['somebody of no institution', { institutionId: null }, true],
  ['a coordinator', { roles: ['coordinator'] }, false],
])('%s may handle a post in a private space: %#', (_, change, may) => {
  expect(mayHandle(handler(change), space, parties)).toBe(may)
})

test('a message is handled by facilitators by role, wherever they belong, and by nobody else', () => {
  expect(mayHandle(handler({ memberships: [] }), null, parties)).toBe(true)
  expect(mayHandle(handler({ roles: [], memberships: looksAfter }), null, parties)).toBe(false)
})

test('members without an institution are not each other’s colleagues', () => {
  expect(mayHandle(handler({ institutionId: null }), space, [{ id: 'sri', institutionId: null }])).toBe(true)
})

test('one report that somebody is exposed hides a post, or two of any kind', () => {
  expect(hidesPost(['exposes'])).toBe(true)
  expect(hidesPost(['other'])).toBe(false)
  expect(hidesPost(['other', 'hurts'])).toBe(true)
})
