// A member says who she is, part by part, and to whom.
import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db, type Db } from '@/lib/core/db'
import { Conflict } from '@/lib/core/errors'
import { plain } from '@/lib/core/plain'
import { forgetPages } from '@/lib/core/public-pages'
import { type ProfileField, profileFields, type Visibility, visibilityForAll } from './fields'
import { findableOf } from './findable'
import { hasPublicPage } from './policy'
import { type Privacy, type ProfileInput, seesName } from './schema'

/** The institution of this name, however it is typed; a new one where there is none. */
export async function institutionNamed(tx: Db, name: string, country: string): Promise<string | null> {
  if (name === '') return null
  // Two who name the same new university at once wait for each other here.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${plain(name)}, 4))`
  const all = await tx.institution.findMany({ select: { id: true, name: true } })
  const known = all.find((one) => plain(one.name) === plain(name))
  if (known) return known.id
  const made = await tx.institution.create({ data: { name, city: '', country: country.slice(0, 2) } })
  return made.id
}

/** Writes down anew by what she is found. */
export async function refreshFindable(tx: Db, memberId: string): Promise<void> {
  const member = await tx.member.findUniqueOrThrow({
    where: { id: memberId },
    include: { institution: { select: { id: true, name: true, city: true } } },
  })
  await tx.member.update({ where: { id: memberId }, data: { findable: findableOf(member) } })
}

const chosen = (input: ProfileInput) =>
  Object.fromEntries(profileFields.map((field) => [field, input[seesName(field)]])) as Record<
    ProfileField,
    Visibility
  >

/** Saves her profile, unless it was changed elsewhere since she began: then nothing is overwritten. */
export async function saveProfile(viewer: Viewer, input: ProfileInput): Promise<void> {
  const { revision, institution, bio, offer, seek, stemField, field, careerStep, ...rest } = input
  const { experience, ageBand, country, spokenLanguages, links, orcid, contactFrom } = rest
  const visibility = chosen(input)
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "Member" where id = ${viewer.id} for update`
    const before = await tx.member.findUniqueOrThrow({ where: { id: viewer.id } })
    if (before.revision !== revision) throw new Conflict('profile.errors.changed')
    const institutionId = await institutionNamed(tx, institution, country)
    await tx.member.update({
      where: { id: viewer.id },
      data: {
        ...{ bio, offer, seek, stemField, field, careerStep, experience, ageBand, country },
        ...{ spokenLanguages, links, orcid, contactFrom, visibility, institutionId },
        revision: { increment: 1 },
      },
    })
    await refreshFindable(tx, viewer.id)
    // Her stories say where she works.
    const hasMoved = before.institutionId !== institutionId
    if (hasMoved || hasPublicPage(before) || hasPublicPage({ visibility })) await forgetPages(tx)
  })
}

/** Says at one stroke who sees her profile, and who may write to her. */
export async function choosePrivacy(viewer: Viewer, { profile, contactFrom }: Privacy): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "Member" where id = ${viewer.id} for update`
    const before = await tx.member.findUniqueOrThrow({ where: { id: viewer.id } })
    const sees = profile !== 'kept' && { visibility: visibilityForAll(profile) }
    await tx.member.update({
      where: { id: viewer.id },
      data: { contactFrom, ...sees, revision: { increment: 1 } },
    })
    await refreshFindable(tx, viewer.id)
    if (hasPublicPage(before)) await forgetPages(tx)
  })
}
