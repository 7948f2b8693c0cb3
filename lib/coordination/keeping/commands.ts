// Nobody is left without an answer, and nothing is kept longer than was said.
import 'server-only'
import { db, type Db } from '@/lib/core/db'
import type { Language } from '@/lib/core/locale'
import { after, hours } from '@/lib/core/time'
import { lateAfter } from '@/lib/coordination/applications/policy'
import { mailJoining } from '@/lib/members/joining/commands'
import { answerTime, kept } from '@/lib/members/joining/keeping'

/** A day, less what two runs of a daily job may differ by. */
const sameDay = hours(20)

/** Those who have been waiting for the coordinators for too long, marked as reminded of; none if today's reminder is out. */
async function claimLate(tx: Db, now: Date): Promise<number> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('reminders'))`
  if (await tx.application.count({ where: { remindedAt: { gt: after(-sameDay, now) } } })) return 0
  return tx.$executeRaw`
    update "Application" a set "remindedAt" = ${now}
    where a.status = 'waiting' and ${after(-lateAfter, now)} > greatest(a."confirmedAt", (
      select max(n.at) from "ApplicationNote" n where n."applicationId" = a.id and n.kind = 'answer'))`
}

/** Reminds every coordinator, once a day at most, if somebody has been waiting for too long. */
export async function remind(now = new Date()): Promise<void> {
  await db.$transaction(async (tx) => {
    if ((await claimLate(tx, now)) === 0) return
    const coordinators = await tx.member.findMany({
      where: { roles: { some: { role: 'coordinator' } }, user: { is: { suspendedAt: null } } },
      select: { language: true, user: { select: { email: true } } },
    })
    for (const { language, user } of coordinators)
      if (user) await mailJoining(tx, { to: user.email, language, letter: 'applicationsWait' })
  })
}

/** Those whom we asked something long ago: erased, and told so. Who answers at this very moment stays. */
async function eraseAsked(tx: Db, now: Date): Promise<void> {
  const erased = await tx.$queryRaw<{ email: string; language: Language; callName: string }[]>`
    delete from "Application" where status = 'asked' and "expiresAt" < ${after(answerTime - kept.asked, now)}
    returning email, language::text as language, "callName"`
  for (const { email: to, language, callName: name } of erased)
    await mailJoining(tx, { to, language, letter: 'forgotten', name })
}

/** Erases invitations that ended long ago, each with the application it answered. */
async function eraseInvitations(tx: Db, now: Date): Promise<void> {
  const before = { lt: after(-kept.invited, now) }
  const ended = {
    OR: [
      { acceptedAt: before },
      { acceptedAt: null, withdrawnAt: before },
      { acceptedAt: null, withdrawnAt: null, expiresAt: before },
    ],
  }
  await tx.application.deleteMany({ where: { status: 'accepted', invitation: { is: ended } } })
  await tx.invitation.deleteMany({ where: ended })
}

/** Erases what has been kept for its time; `lib/members/joining/keeping.ts` says how long that is. */
export async function erase(now = new Date()): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.application.deleteMany({ where: { status: 'unconfirmed', expiresAt: { lt: now } } })
    await tx.application.deleteMany({
      where: { status: 'declined', decidedAt: { lt: after(-kept.declined, now) } },
    })
    await eraseAsked(tx, now)
    await eraseInvitations(tx, now)
    await tx.invitationList.deleteMany({ where: { createdAt: { lt: after(-kept.list, now) } } })
  })
}
