import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { recordAct } from '@/lib/access/roles/commands'
import { db } from '@/lib/core/db'
import { after, days, hours } from '@/lib/core/time'
import { erasedAt } from '@/lib/members/joining/keeping'
import type { Prisma } from '@/prisma/client/client'
import { duplicateFinder, type Known } from './duplicates'
import { canAsk, canDecide, canRemoveNote, canSeeApplications, isLate, waitingSince } from './policy'

const queueSize = 500
/** So long an answered application stays in the second list. */
const lately = days(30)

const line = {
  ...{ id: true, name: true, email: true, institution: true, country: true, status: true },
  ...{ confirmedAt: true, decidedAt: true },
  decidedBy: { select: { name: true } },
  notes: {
    where: { kind: { in: ['question', 'answer'] } },
    orderBy: { at: 'desc' },
    take: 1,
    select: { kind: true, at: true },
  },
} as const satisfies Prisma.ApplicationSelect

type Line = Prisma.ApplicationGetPayload<{ select: typeof line }>

type Said = Pick<Line['notes'][number], 'kind' | 'at'>

/** Whose turn it is since when, for how many whole days, and whether that is too long. */
function turnOf(
  { status, confirmedAt }: Pick<Line, 'status' | 'confirmedAt'>,
  last: Said | undefined,
  now: Date,
) {
  const hasAnswered = last?.kind === 'answer'
  const askedAt = status === 'asked' ? last?.at : undefined
  const since = askedAt ?? waitingSince(confirmedAt, hasAnswered ? last.at : undefined)
  return {
    ...{ since, hasAnswered },
    days: Math.max(0, Math.floor((now.getTime() - since.getTime()) / days(1))),
    late: status === 'waiting' && isLate(since, now),
  }
}

/** Somebody in the queue. */
const queueLine = ({ notes: [last], decidedBy: _, email: _email, ...row }: Line, now: Date) => ({
  ...row,
  ...turnOf(row, last, now),
})

/** Everybody who is known: members, open invitations, and these applications. Who is known twice stands here once. */
async function listKnown(applications: readonly Pick<Line, 'id' | 'name' | 'email' | 'institution'>[]) {
  const [members, invitations] = await Promise.all([
    db.member.findMany({
      where: { userId: { not: null } },
      relationLoadStrategy: 'join',
      select: {
        ...{ id: true, name: true },
        user: { select: { email: true } },
        institution: { select: { name: true } },
      },
    }),
    db.invitation.findMany({
      where: { acceptedAt: null, withdrawnAt: null, applicationId: null },
      select: { id: true, name: true, email: true, institution: true },
    }),
  ])
  return [
    ...members.map(({ user, institution, ...member }) => ({
      ...{ ...member, kind: 'member' as const, email: user?.email ?? '' },
      institution: institution?.name ?? '',
    })),
    ...applications.map(({ id, name, email, institution }) => ({
      ...{ kind: 'application' as const, id, name, email, institution },
    })),
    ...invitations.map((invitation) => ({ kind: 'invitation' as const, ...invitation })),
  ] satisfies Known[]
}

/** Whom she has become is found among the members. */
const notYetMember = { OR: [{ invitation: null }, { invitation: { acceptedAt: null } }] }

const listDecided = (since: Date) =>
  db.application.findMany({
    where: { status: { in: ['accepted', 'declined'] }, decidedAt: { gt: since } },
    relationLoadStrategy: 'join',
    orderBy: { decidedAt: 'desc' },
    take: queueSize,
    select: { ...line, invitation: { select: { acceptedAt: true } } },
  })

export type QueueLine = Awaited<ReturnType<typeof listApplications>>['waiting'][number]
export type DecidedLine = Awaited<ReturnType<typeof listApplications>>['decided'][number]

/** The queue: those who wait for us, the longest-waiting first, those we asked, and those answered lately. */
export async function listApplications(viewer: Viewer, now = new Date()) {
  if (!canSeeApplications(viewer)) return { waiting: [], asked: [], decided: [] }
  const [undecided, others] = await Promise.all([
    db.application.findMany({
      where: { status: { in: ['waiting', 'asked'] } },
      relationLoadStrategy: 'join',
      orderBy: { confirmedAt: 'asc' },
      take: queueSize,
      select: line,
    }),
    listDecided(after(-days(90), now)),
  ])
  const unjoined = others.filter(({ invitation }) => !invitation?.acceptedAt)
  const find = duplicateFinder(await listKnown([...undecided, ...unjoined]))
  const lines = undecided
    .map((row) => ({ ...queueLine(row, now), duplicates: find({ ...row, kind: 'application' }) }))
    .sort((a, b) => a.since.getTime() - b.since.getTime())
  return {
    waiting: lines.filter(({ status }) => status === 'waiting'),
    asked: lines.filter(({ status }) => status === 'asked'),
    decided: others
      .filter(({ decidedAt }) => decidedAt && decidedAt > after(-lately, now))
      .map(({ id, name, institution, status, decidedAt, decidedBy, invitation }) => ({
        ...{ id, name, institution, status, decidedAt },
        decidedBy: decidedBy?.name ?? null,
        hasJoined: Boolean(invitation?.acceptedAt),
      })),
  }
}

/** Looking again within the hour is the same reading. */
async function recordReading(viewer: Viewer, applicationId: string): Promise<void> {
  const kind = 'applicationRead'
  const again = { kind, actorId: viewer.id, detail: applicationId, at: { gt: after(-hours(1)) } } as const
  if (await db.staffAct.findFirst({ where: again, select: { id: true } })) return
  await recordAct(db, viewer, kind, null, applicationId)
}

const person = { select: { name: true } }

/** Who may be the same woman; nobody any more once it is decided. */
async function listDuplicates(she: Pick<Line, 'id' | 'name' | 'email' | 'institution'>) {
  const others = await db.application.findMany({
    where: { status: { not: 'unconfirmed' }, id: { not: she.id }, ...notYetMember },
    select: { id: true, name: true, email: true, institution: true },
  })
  return duplicateFinder(await listKnown(others))({ ...she, kind: 'application' })
}

export type ApplicationView = NonNullable<Awaited<ReturnType<typeof getApplication>>>

/**
 * One application as she wrote it, with what was said of it and to her. Reading it is written down.
 * Her age is not among it: she was promised that it counts for the range of the community alone.
 */
export async function getApplication(viewer: Viewer, id: string, now = new Date()) {
  if (!canSeeApplications(viewer)) return null
  const row = await db.application.findFirst({
    where: { id, status: { not: 'unconfirmed' } },
    relationLoadStrategy: 'join',
    omit: { confirmHash: true, answerHash: true, ageBand: true, remindedAt: true, charterVersion: true },
    include: {
      decidedBy: person,
      invitation: { select: { expiresAt: true, acceptedAt: true, withdrawnAt: true } },
      notes: { orderBy: { at: 'asc' }, include: { author: person } },
    },
  })
  if (!row) return null
  await recordReading(viewer, id)
  const { notes, decidedBy, invitation, ...application } = row
  const decidable = canDecide(viewer, row)
  const talk = notes.filter(({ kind }) => kind === 'question' || kind === 'answer')
  return {
    ...application,
    ...turnOf(row, talk.at(-1), now),
    decidedBy: decidedBy?.name ?? null,
    hasJoined: Boolean(invitation?.acceptedAt),
    erasedAt: erasedAt(row),
    duplicates: decidable ? await listDuplicates(row) : [],
    notes: notes.map(({ author, authorId, ...note }) => ({
      ...note,
      author: author?.name ?? null,
      isRemovable: canRemoveNote(viewer, { kind: note.kind, authorId }),
    })),
    can: { decide: decidable, ask: canAsk(viewer, row, now) },
  }
}
