// Coordinators speak about an application among themselves, ask its applicant, and decide; each act is written down.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { recordAct } from '@/lib/access/roles/commands'
import { createInvitations } from '@/lib/coordination/invitations/commands'
import { db, type Db } from '@/lib/core/db'
import { hashToken, newToken } from '@/lib/core/secret'
import { after } from '@/lib/core/time'
import { mailJoining } from '@/lib/members/joining/commands'
import { answerTime } from '@/lib/members/joining/keeping'
import type { Application } from '@/prisma/client/client'
import type { ApplicationNoteKind } from '@/prisma/client/enums'
import { canAsk, canDecide, canRemoveNote, canSeeApplications } from './policy'
import type { Acceptance, Declining, Note, Question } from './schema'

/** The application on her desk, its row locked; what no mailbox has confirmed is on nobody's. */
async function onDesk(tx: Db, viewer: Viewer, id: string): Promise<Application> {
  allow(canSeeApplications(viewer))
  await tx.$queryRaw`select id from "Application" where id = ${id} for update`
  return found(await tx.application.findFirst({ where: { id, status: { not: 'unconfirmed' } } }))
}

type Said = { kind: ApplicationNoteKind; text: string; at?: Date }

const say = (tx: Db, viewer: Viewer, applicationId: string, said: Said) =>
  tx.applicationNote.create({ data: { applicationId, authorId: viewer.id, ...said } })

/** Takes an application out of the queue if this viewer may; of two coordinators at once, one decides. */
async function decide(
  tx: Db,
  viewer: Viewer,
  id: string,
  status: 'accepted' | 'declined',
): Promise<Application> {
  allow(canDecide(viewer, await onDesk(tx, viewer, id)), 'coordination.errors.decided')
  const decision = { status, decidedAt: new Date(), decidedById: viewer.id, answerHash: null }
  return tx.application.update({ where: { id }, data: decision })
}

/** Invites her; `words` are the coordinator's own, for her mail. */
export async function accept(viewer: Viewer, { applicationId, words }: Acceptance): Promise<void> {
  await db.$transaction(async (tx) => {
    const application = await decide(tx, viewer, applicationId, 'accepted')
    const { id, email, name, callName, language, institution, country } = application
    const invitee = { email, name, callName, language, institution, country, applicationId: id }
    await createInvitations(tx, viewer, [invitee], words)
    if (words) await say(tx, viewer, id, { kind: 'letter', text: words })
    await recordAct(tx, viewer, 'applicationAccepted', null, id)
  })
}

/** Tells her no, in the words of this letter. */
export async function decline(viewer: Viewer, { applicationId, letter: words }: Declining): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id, email, language } = await decide(tx, viewer, applicationId, 'declined')
    await say(tx, viewer, id, { kind: 'letter', text: words })
    await mailJoining(tx, { to: email, language, letter: 'declined', words })
    await recordAct(tx, viewer, 'applicationDeclined', null, id)
  })
}

/** Asks her something; the link in the mail takes one answer, within its time. */
export async function ask(
  viewer: Viewer,
  { applicationId, question: words }: Question,
  now = new Date(),
): Promise<void> {
  const token = newToken()
  await db.$transaction(async (tx) => {
    const application = await onDesk(tx, viewer, applicationId)
    allow(canDecide(viewer, application), 'coordination.errors.decided')
    allow(canAsk(viewer, application, now), 'coordination.errors.asked')
    const { id, email, language, callName: name } = application
    const open = { answerHash: hashToken(token), expiresAt: after(answerTime, now) }
    await tx.application.update({ where: { id }, data: { status: 'asked', ...open } })
    await say(tx, viewer, id, { kind: 'question', text: words, at: now })
    await mailJoining(tx, { to: email, language, letter: 'question', name, words, token })
    await recordAct(tx, viewer, 'applicationAsked', null, id)
  })
}

/** A word among coordinators. */
export async function addNote(viewer: Viewer, { applicationId, note }: Note): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id } = await onDesk(tx, viewer, applicationId)
    await say(tx, viewer, id, { kind: 'note', text: note })
  })
}

/** Takes a note of her own away. */
export async function removeNote(viewer: Viewer, noteId: string): Promise<void> {
  allow(canSeeApplications(viewer))
  const note = found(await db.applicationNote.findUnique({ where: { id: noteId } }))
  allow(canRemoveNote(viewer, note))
  await db.applicationNote.deleteMany({ where: { id: noteId } })
}
