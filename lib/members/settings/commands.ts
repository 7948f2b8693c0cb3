// What a member decides about herself: her names, language and time zone, and her yes to the charter.
import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db, type Db } from '@/lib/core/db'
import { forgetPages } from '@/lib/core/public-pages'
import { refreshFindable } from '@/lib/members/profile/commands'
import { charterVersion } from '@/lib/members/joining/schema'
import type { Preferences } from './schema'

const columns = ({ name, callName, speaks, timeZone }: Preferences) => ({
  name,
  callName,
  language: speaks,
  timeZone,
})

/** Public pages call her as she writes her name now: her stories, whoever tells of them, and her own page. */
async function save(tx: Db, viewer: Viewer, preferences: Preferences): Promise<void> {
  const { name } = await tx.member.findUniqueOrThrow({ where: { id: viewer.id }, select: { name: true } })
  await tx.member.update({ where: { id: viewer.id }, data: columns(preferences) })
  await refreshFindable(tx, viewer.id)
  if (name !== preferences.name) await forgetPages(tx)
}

export async function changePreferences(viewer: Viewer, preferences: Preferences): Promise<void> {
  await db.$transaction((tx) => save(tx, viewer, preferences))
}

/** She agrees to the charter as it stands now, and the doors open. When she first agreed stays written. */
export async function agreeToCharter(viewer: Viewer): Promise<void> {
  await db.member.updateMany({
    where: { id: viewer.id, OR: [{ charterVersion: null }, { charterVersion: { not: charterVersion } }] },
    data: { charterVersion, charterAcceptedAt: new Date() },
  })
}
