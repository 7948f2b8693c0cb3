// What a member decides about herself: her names, language and time zone, and her yes to the charter.
import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { refreshFindable } from '@/lib/members/profile/commands'
import { charterVersion } from '@/lib/members/joining/schema'
import type { Preferences } from './schema'

const columns = ({ name, callName, speaks, timeZone }: Preferences) => ({
  name,
  callName,
  language: speaks,
  timeZone,
})

export async function changePreferences(viewer: Viewer, preferences: Preferences): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.member.update({ where: { id: viewer.id }, data: columns(preferences) })
    await refreshFindable(tx, viewer.id)
  })
}

/** Her first steps: she agrees to the charter as it stands now, and the doors open. When she first agreed stays written. */
export async function takeFirstSteps(viewer: Viewer, preferences: Preferences): Promise<void> {
  const charter = { charterVersion, charterAcceptedAt: new Date() }
  await db.$transaction(async (tx) => {
    await tx.member.update({ where: { id: viewer.id }, data: columns(preferences) })
    await tx.member.updateMany({
      where: { id: viewer.id, OR: [{ charterVersion: null }, { charterVersion: { not: charterVersion } }] },
      data: charter,
    })
    await refreshFindable(tx, viewer.id)
  })
}
