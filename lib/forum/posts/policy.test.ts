import type { Viewer } from '@/lib/access/policy'
import { showsPost } from '@/lib/forum/threads/policy'
import { canEdit, canReport, canRetract } from './policy'

const viewer = (id: string, facilitates = false, apart: string[] = []) =>
  ({ id, apart, memberships: [{ spaceId: 'space', facilitates }] }) as unknown as Viewer
const now = new Date()
const post = { authorId: 'sri', deletedAt: null, hiddenAt: null }

const sri = viewer('sri')
const helen = viewer('helen')
const retno = viewer('retno', true)

test.each([
  ['a post', post, true, true, true],
  ['one taken back', { ...post, deletedAt: now }, false, false, false],
  ['one that waits for a look', { ...post, hiddenAt: now }, true, false, true],
])('%s is there for its author, another member, a facilitator', (_, one, author, member, facilitator) => {
  expect([sri, helen, retno].map((who) => showsPost(who, one, 'space'))).toEqual([
    author,
    member,
    facilitator,
  ])
})

test('a post is not there for whom a block keeps from its author, even if she facilitates', () => {
  expect(showsPost(viewer('retno', true, ['sri']), post, 'space')).toBe(false)
  expect(showsPost(viewer('retno', true, ['helen']), post, 'space')).toBe(true)
})

test.each([
  ['her own', sri, post, 'space', [true, true, false]],
  ['her own in a space she has left', sri, post, 'another', [false, true, false]],
  ['her own, waiting for a look', sri, { ...post, hiddenAt: now }, 'space', [false, true, false]],
  ['her own, taken back', sri, { ...post, deletedAt: now }, 'space', [false, false, false]],
  ['another’s', helen, post, 'space', [false, false, true]],
  ['another’s, as a facilitator', retno, post, 'space', [false, false, true]],
])('edit, take back, report: %s', (_, who, one, space, expected) => {
  expect([canEdit(who, one, space), canRetract(who, one), canReport(who, one)]).toEqual(expected)
})
