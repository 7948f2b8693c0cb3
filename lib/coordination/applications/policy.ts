// Who joins is decided by coordinators, together: each sees the queue, one decides, and nobody is left to wait unseen.
import { isCoordinator, type Viewer } from '@/lib/access/policy'
import { days } from '@/lib/core/time'
import type { ApplicationNoteKind, ApplicationStatus } from '@/prisma/client/enums'

type Application = { status: ApplicationStatus; expiresAt: Date }

export const canSeeApplications = (viewer: Viewer) => isCoordinator(viewer)

const isUndecided = ({ status }: Pick<Application, 'status'>) => status === 'waiting' || status === 'asked'

export const canDecide = (viewer: Viewer, application: Pick<Application, 'status'>) =>
  isCoordinator(viewer) && isUndecided(application)

/** One question at a time: while she can still answer one, no other takes its place. */
export const canAsk = (viewer: Viewer, { status, expiresAt }: Application, now: Date) =>
  isCoordinator(viewer) && (status === 'waiting' || (status === 'asked' && expiresAt <= now))

type Note = { kind: ApplicationNoteKind; authorId: string | null }

/** What was said to her stays as it was said; a note among coordinators is its author's. */
export const canRemoveNote = (viewer: Viewer, { kind, authorId }: Note) =>
  isCoordinator(viewer) && kind === 'note' && authorId === viewer.id

/** Nobody should wait longer for an answer of the coordinators. */
export const lateAfter = days(5)

export const isLate = (since: Date, now: Date) => now.getTime() - since.getTime() > lateAfter

/** Since when it has been the coordinators' turn: since she confirmed, or since she last answered them. */
export const waitingSince = (confirmedAt: Date | null, answeredAt: Date | undefined) =>
  [confirmedAt, answeredAt ?? null].reduce<Date>(
    (latest, at) => (at && at > latest ? at : latest),
    new Date(0),
  )
