// Stories belong to their subjects: curators shape and publish them, and only she can consent.
import { hasRole, type Viewer } from '@/lib/access/policy'
import type { Prisma } from '@/prisma/client/client'

type Story = { subjectId: string }

export const canDraft = (viewer: Viewer) => hasRole(viewer, 'curator')

/** Nobody, whatever her role, can say yes for the subject. */
export const canConsent = (viewer: Viewer, story: Story) => viewer.id === story.subjectId

/** She can always take back what is hers; a curator can take a page down on her word. */
export const canWithdraw = (viewer: Viewer, story: Story) =>
  canConsent(viewer, story) || hasRole(viewer, 'curator')

type Edition = { consents: readonly { memberId: string; withdrawnAt: Date | null }[] }

export const isConsented = (story: Story, edition: Edition) =>
  edition.consents.some(({ memberId, withdrawnAt }) => memberId === story.subjectId && withdrawnAt === null)

export const canPublish = (viewer: Viewer, story: Story, edition: Edition) =>
  hasRole(viewer, 'curator') && isConsented(story, edition)

/** What the public may see: a published edition to which a consent stands. */
export const publicStories = {
  publishedEdition: { consents: { some: { withdrawnAt: null } } },
} satisfies Prisma.StoryWhereInput
