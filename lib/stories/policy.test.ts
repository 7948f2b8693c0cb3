import { canConsent, canDraft, canPublish, isConsented } from './policy'
import type { Viewer } from '@/lib/access/policy'
import type { Role } from '@/prisma/client/enums'

const viewer = (id: string, ...roles: Role[]): Viewer => ({
  id,
  userId: `user-${id}`,
  sessionId: `session-${id}`,
  name: id,
  callName: id,
  language: 'en',
  timeZone: 'Europe/London',
  institutionId: null,
  welcomed: true,
  previousVisitAt: null,
  roles,
  apart: [],
  memberships: [],
})

const story = { subjectId: 'sri' }
const consented = { consents: [{ memberId: 'sri', withdrawnAt: null }] }
const withdrawn = { consents: [{ memberId: 'sri', withdrawnAt: new Date() }] }
const byAnother = { consents: [{ memberId: 'catrin', withdrawnAt: null }] }
const curator = viewer('catrin', 'curator')

describe('stories belong to their subjects', () => {
  it('only curators draft', () => {
    expect(canDraft(curator)).toBe(true)
    expect(canDraft(viewer('ruth', 'coordinator', 'facilitator'))).toBe(false)
    expect(canDraft(viewer('sri'))).toBe(false)
  })

  it('nobody but the subject consents, whatever her role', () => {
    expect(canConsent(viewer('sri'), story)).toBe(true)
    expect(canConsent(viewer('catrin', 'curator', 'coordinator', 'facilitator'), story)).toBe(false)
  })

  it('a consent counts when it is the subject’s and stands', () => {
    expect(isConsented(story, consented)).toBe(true)
    expect(isConsented(story, withdrawn)).toBe(false)
    expect(isConsented(story, byAnother)).toBe(false)
    expect(isConsented(story, { consents: [] })).toBe(false)
  })

  it('only a curator publishes, and only what the subject consents to', () => {
    expect(canPublish(curator, story, consented)).toBe(true)
    expect(canPublish(curator, story, withdrawn)).toBe(false)
    expect(canPublish(curator, story, byAnother)).toBe(false)
    expect(canPublish(viewer('sri'), story, consented)).toBe(false)
    expect(canPublish(viewer('ruth', 'coordinator'), story, consented)).toBe(false)
  })
})
