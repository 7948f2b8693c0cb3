import type { Viewer } from '@/lib/access/policy'
import { canAsk, canDecide, canRemoveNote, canSeeApplications, isLate, waitingSince } from './policy'

const viewer = (roles: Viewer['roles'], id = 'me') => ({ roles, id }) as Partial<Viewer> as Viewer
const day = (n: number) => new Date(Date.UTC(2026, 10, n))
const now = day(20)

test.each([
  // roles, status, her link is open until; sees, decides, asks
  [[], 'waiting', 25, false, false, false],
  [['curator', 'facilitator'], 'waiting', 25, false, false, false],
  [['coordinator'], 'unconfirmed', 25, true, false, false],
  [['coordinator'], 'waiting', 10, true, true, true],
  [['coordinator'], 'waiting', 25, true, true, true],
  [['coordinator'], 'asked', 25, true, true, false],
  [['coordinator'], 'asked', 10, true, true, true],
  [['curator'], 'asked', 10, false, false, false],
  [['coordinator'], 'accepted', 10, true, false, false],
  [['coordinator'], 'declined', 10, true, false, false],
] as const)(
  'with the roles %j, an application that is %s, its link open until day %s: sees %s, decides %s, asks %s',
  (roles, status, until, sees, decides, asks) => {
    const application = { status, expiresAt: day(until) }
    expect(canSeeApplications(viewer(roles))).toBe(sees)
    expect(canDecide(viewer(roles), application)).toBe(decides)
    expect(canAsk(viewer(roles), application, now)).toBe(asks)
  },
)

test.each([
  [['coordinator'], 'note', 'me', true],
  [['coordinator'], 'note', 'another', false],
  [['coordinator'], 'note', null, false],
  [['coordinator'], 'question', 'me', false],
  [['coordinator'], 'answer', null, false],
  [['coordinator'], 'letter', 'me', false],
  [['curator'], 'note', 'me', false],
] as const)('with the roles %j, a %s by %s can be removed: %s', (roles, kind, authorId, expected) => {
  expect(canRemoveNote(viewer(roles), { kind, authorId })).toBe(expected)
})

test('she waits since she confirmed, or since she last answered', () => {
  expect(waitingSince(day(3), undefined)).toEqual(day(3))
  expect(waitingSince(day(3), day(9))).toEqual(day(9))
  expect(waitingSince(day(9), day(3))).toEqual(day(9))
})

test('more than five days is too long', () => {
  expect(isLate(day(15), now)).toBe(false)
  expect(isLate(new Date(day(15).getTime() - 1), now)).toBe(true)
})
