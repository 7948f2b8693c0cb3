// A curator shapes an edition until its subject is asked; from then on nothing of it changes.
import type { Viewer } from '@/lib/access/policy'
import { notApart } from '@/lib/members/blocks/policy'
import { momentsSchema } from '@/lib/river/schema'
import type { Prisma } from '@/prisma/client/client'
import { canDraft } from '@/lib/stories/policy'

/** The stories on her desk: all but those of women she never meets. */
export const curatedStories = (viewer: Viewer): Prisma.StoryWhereInput =>
  canDraft(viewer) ? { subjectId: notApart(viewer) } : { id: { in: [] } }

type Edition = { fixedAt: Date | null }

export const canShape = (viewer: Viewer, edition: Edition) => canDraft(viewer) && edition.fixedAt === null

type Text = { title: string; source: string; moments: unknown; pictureAlt: string }

/** What a text still lacks before its subject can be asked to read it. */
export function lacks(text: Text | undefined, hasPicture: boolean): ('text' | 'river' | 'alt')[] {
  if (!text || text.title === '' || text.source === '') return ['text', 'river']
  return [
    ...(momentsSchema.safeParse(text.moments).success ? [] : (['river'] as const)),
    ...(hasPicture && text.pictureAlt === '' ? (['alt'] as const) : []),
  ]
}

/** A next edition begins when the last one stands fixed. */
export const canBeginEdition = (viewer: Viewer, edition: Edition) =>
  canDraft(viewer) && edition.fixedAt !== null
