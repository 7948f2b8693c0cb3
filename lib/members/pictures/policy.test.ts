import type { Viewer } from '@/lib/access/policy'
import { showsPortrait, showsProfilePicture } from './policy'

const viewer = (id: string, more: object = {}) =>
  ({ id, apart: [], roles: [], welcomed: true, ...more }) as unknown as Viewer

describe('her picture', () => {
  test.each([
    ['me', [true, false, false, false, false]],
    ['members', [true, true, false, false, false]],
    ['public', [true, true, true, false, true]],
  ] as const)('for %s: herself, a member, a newcomer, somebody apart, a guest', (visibility, expected) => {
    const who = [
      viewer('sri'),
      viewer('helen'),
      viewer('new', { welcomed: false }),
      viewer('ngoc', { apart: ['sri'] }),
      null,
    ]
    expect(who.map((one) => showsProfilePicture(one, { id: 'sri', visibility }))).toEqual(expected)
  })

  test.each([
    [false, [true, false, true, false]],
    [true, [true, true, true, true]],
  ])(
    'in a story that is published (%s): its subject, a member, a curator, a guest',
    (isPublished, expected) => {
      const who = [viewer('sri'), viewer('helen'), viewer('catrin', { roles: ['curator'] }), null]
      expect(who.map((one) => showsPortrait(one, { subjectId: 'sri', isPublished }))).toEqual(expected)
    },
  )
})
