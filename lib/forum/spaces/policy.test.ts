import type { Viewer } from '@/lib/access/policy'
import { canJoin, canRead, canWrite, involvementIn, visibleSpaces } from './policy'

const viewer = (...spaceIds: string[]): Viewer => ({
  id: 'sri',
  userId: 'user-sri',
  sessionId: 'session-sri',
  name: 'Sri Wahyuningsih',
  callName: 'Sri',
  language: 'id',
  timeZone: 'Asia/Jakarta',
  institutionId: null,
  welcomed: true,
  previousVisitAt: null,
  roles: ['coordinator', 'curator', 'facilitator'],
  apart: [],
  memberships: spaceIds.map((spaceId) => ({ spaceId, facilitates: false, involvement: 'mentions' })),
})

describe('a space', () => {
  test.each([
    // kind, belongs; read, write, join
    ['open', true, true, true, false],
    ['open', false, true, false, true],
    ['private', true, true, true, false],
    ['private', false, false, false, false],
  ] as const)('that is %s, belonging %s: read %s, write %s, join %s', (kind, belongs, read, write, join) => {
    const space = { id: 'here', kind, archivedAt: null }
    const she = belongs ? viewer('elsewhere', 'here') : viewer('elsewhere')
    expect([canRead(she, space), canWrite(she, space), canJoin(she, space)]).toEqual([read, write, join])
  })

  test('that is at rest is read, and neither written in nor joined', () => {
    const space = { id: 'here', kind: 'open' as const, archivedAt: new Date() }
    expect([canRead(viewer(), space), canJoin(viewer(), space), canWrite(viewer('here'), space)]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('says how much she wants to hear of it, if she belongs to it', () => {
    expect(involvementIn(viewer('here'), 'here')).toBe('mentions')
    expect(involvementIn(viewer(), 'here')).toBeNull()
  })

  test('is visible to her who belongs to none only when it is open: nothing is never everything', () => {
    expect(visibleSpaces(viewer())).toEqual({ OR: [{ kind: 'open' }, { id: { in: [] } }] })
  })
})
