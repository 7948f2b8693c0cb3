import type { Viewer } from '@/lib/access/policy'
import { canApproveRecovery, canStartRecovery, isAgreed } from './policy'

const viewer = (id: string, coordinates = true) =>
  ({ id, roles: coordinates ? ['coordinator'] : ['curator', 'facilitator'] }) as Partial<Viewer> as Viewer

test.each([
  // who, coordinates; starts a recovery for Sri
  ['ruth', true, true],
  ['ruth', false, false],
  ['sri', true, false],
])('%s, coordinator %s, may start the recovery of Sri: %s', (id, coordinates, may) => {
  expect(canStartRecovery(viewer(id, coordinates), 'sri')).toBe(may)
})

const recovery = (startedById: string | null, approvedById: string | null) => ({
  memberId: 'sri',
  startedById,
  approvedById,
})

test.each([
  // who, coordinates, started by, approved by; approves
  ['huong', true, 'ruth', null, true],
  ['huong', false, 'ruth', null, false],
  ['ruth', true, 'ruth', null, false],
  ['sri', true, 'ruth', null, false],
  ['huong', true, 'ruth', 'catrin', false],
  ['huong', true, null, null, false],
])('%s, coordinator %s, may approve what %s started and %s approved: %s', (id, coordinates, by, and, may) => {
  expect(canApproveRecovery(viewer(id, coordinates), recovery(by, and))).toBe(may)
})

const yes = new Date()

test.each([
  // started by, approved by, old mailbox, new mailbox; agreed
  [null, null, null, null, false],
  [null, null, yes, null, false],
  [null, null, null, yes, false],
  [null, null, yes, yes, true],
  ['ruth', null, null, yes, false],
  ['ruth', null, yes, yes, false],
  ['ruth', 'huong', null, null, false],
  ['ruth', 'huong', yes, null, false],
  ['ruth', 'huong', null, yes, true],
])(
  'started by %s, approved by %s, old mailbox %s, new mailbox %s: agreed %s',
  (by, and, old, fresh, agreed) => {
    expect(isAgreed({ ...recovery(by, and), oldConfirmedAt: old, newConfirmedAt: fresh })).toBe(agreed)
  },
)
