import type { Viewer } from '@/lib/access/policy'
import { canGrantRoles, canReinstate, canSuspend } from './policy'

const viewer = (...roles: Viewer['roles'][number][]) => ({ id: 'ruth', roles }) as Partial<Viewer> as Viewer

test.each([
  // her roles; may give roles and reinstate, suspend another, suspend herself
  [[], false, false],
  [['curator'], false, false],
  [['facilitator'], false, false],
  [['curator', 'facilitator'], false, false],
  [['coordinator'], true, true],
  [['coordinator', 'curator'], true, true],
] as const)(
  'with the roles %j: gives roles %s, suspends another %s, never herself',
  (roles, gives, suspends) => {
    const she = viewer(...roles)
    expect([canGrantRoles(she), canReinstate(she)]).toEqual([gives, gives])
    expect(canSuspend(she, 'sri')).toBe(suspends)
    expect(canSuspend(she, 'ruth')).toBe(false)
  },
)
