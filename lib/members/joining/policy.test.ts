import type { Viewer } from '@/lib/access/policy'
import { canDecide, canSeeApplications } from './policy'

const viewer = (roles: Viewer['roles']) => ({ roles }) as Partial<Viewer> as Viewer

test.each([
  // roles, status; sees, decides
  [[], 'waiting', false, false],
  [['curator', 'facilitator'], 'waiting', false, false],
  [['coordinator'], 'unconfirmed', true, false],
  [['coordinator'], 'waiting', true, true],
  [['coordinator'], 'accepted', true, false],
  [['coordinator'], 'declined', true, false],
] as const)(
  'with the roles %j, an application that is %s: sees %s, decides %s',
  (roles, status, sees, decides) => {
    expect(canSeeApplications(viewer(roles))).toBe(sees)
    expect(canDecide(viewer(roles), { status })).toBe(decides)
  },
)
