import type { Viewer } from '@/lib/access/policy'
import { canSendAgain, canWithdraw, standingOf } from './policy'

const viewer = (roles: Viewer['roles']) => ({ roles }) as Partial<Viewer> as Viewer
const day = (n: number | null) => (n === null ? null : new Date(Date.UTC(2026, 10, n)))
const now = new Date(Date.UTC(2026, 10, 20))

test.each([
  // taken up, withdrawn, open until; stands, sent again, withdrawn
  [null, null, 25, 'open', true, true],
  [null, null, 20, 'expired', true, false],
  [null, null, 10, 'expired', true, false],
  [18, null, 25, 'accepted', false, false],
  [18, null, 10, 'accepted', false, false],
  [null, 18, 25, 'withdrawn', false, false],
  [null, 18, 10, 'withdrawn', false, false],
] as const)(
  'taken up on %s, withdrawn on %s, open until %s: %s; sent again %s, withdrawn %s',
  (acceptedAt, withdrawnAt, expiresAt, standing, again, withdraws) => {
    const invitation = {
      acceptedAt: day(acceptedAt),
      withdrawnAt: day(withdrawnAt),
      expiresAt: day(expiresAt) ?? now,
    }
    expect(standingOf(invitation, now)).toBe(standing)
    expect(canSendAgain(viewer(['coordinator']), invitation, now)).toBe(again)
    expect(canWithdraw(viewer(['coordinator']), invitation, now)).toBe(withdraws)
    expect(canSendAgain(viewer(['curator', 'facilitator']), invitation, now)).toBe(false)
    expect(canWithdraw(viewer([]), invitation, now)).toBe(false)
  },
)
