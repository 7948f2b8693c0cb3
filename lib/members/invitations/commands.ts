// Taking up an invitation is how anybody becomes a member.
import 'server-only'
import { found } from '@/lib/access/allow'
import { db, type Db } from '@/lib/core/db'
import type { Language } from '@/lib/core/locale'
import { hashToken } from '@/lib/core/secret'
import { institutionNamed, refreshFindable } from '@/lib/members/profile/commands'
import type { Application, Invitation } from '@/prisma/client/client'
import { openInvitation } from './policy'

/**
 * Makes her a member; she then signs in like everybody. An address that is a member's already stays as it is.
 * @returns the address the sign-in link goes to
 */
export async function acceptInvitation(token: string): Promise<{ email: string; language: Language }> {
  return db.$transaction(async (tx) => {
    const tokenHash = hashToken(token)
    await tx.$queryRaw`select id from "Invitation" where "tokenHash" = ${tokenHash} for update`
    const invitation = found(
      await tx.invitation.findFirst({
        where: openInvitation(tokenHash, new Date()),
        include: { application: true },
      }),
    )
    const { id, email, language } = invitation
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${email}, 1))`
    const user = await tx.user.upsert({
      where: { email },
      update: {},
      create: { email },
      include: { member: true },
    })
    const joined = user.member ? {} : { memberId: await welcome(tx, user.id, invitation) }
    await tx.invitation.update({ where: { id }, data: { acceptedAt: new Date(), ...joined } })
    return { email, language }
  })
}

/** Where most who live there, or else most who read this language, look at the clock. */
const zones: Record<string, string> = { ID: 'Asia/Jakarta', VN: 'Asia/Ho_Chi_Minh', GB: 'Europe/London' }
const zonesByLanguage: Record<Language, string> = {
  id: 'Asia/Jakarta',
  vi: 'Asia/Ho_Chi_Minh',
  en: 'Europe/London',
}

type Invited = Invitation & { application: Application | null }

/** What she told us of her work when she asked to join, so that she need not say it twice. */
const standingIn = ({ field, careerStep, stemField, experience, ageBand, spokenLanguages }: Application) => ({
  ...{ field, careerStep, stemField, experience, ageBand, spokenLanguages },
})

async function welcome(tx: Db, userId: string, { application: asked, ...invitation }: Invited) {
  const { name, callName, language } = invitation
  const { country, institution } = asked ?? invitation
  const { id } = await tx.member.create({
    data: {
      ...{ userId, name, callName, language, country },
      ...(asked && standingIn(asked)),
      timeZone: zones[country] ?? zonesByLanguage[language],
      institutionId: await institutionNamed(tx, institution, country),
    },
  })
  await refreshFindable(tx, id)
  return id
}
