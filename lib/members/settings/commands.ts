// What a member decides about herself: her names, language and time zone, and her yes to the charter.
import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { charterVersion } from '@/lib/members/joining/schema'
import type { Preferences } from './schema'

const columns = ({ name, callName, speaks, timeZone }: Preferences) => ({
  name,
  callName,
  language: speaks,
  timeZone,
})

export async function changePreferences(viewer: Viewer, preferences: Preferences): Promise<void> {
  await db.member.update({ where: { id: viewer.id }, data: columns(preferences) })
}

/** Her first steps: she agrees to the charter as it stands now, and the doors open. When she first agreed stays written. */
export async function takeFirstSteps(viewer: Viewer, preferences: Preferences): Promise<void> {
  const charter = { charterVersion, charterAcceptedAt: new Date() }
  await db.$transaction([
    db.member.update({ where: { id: viewer.id }, data: columns(preferences) }),
    db.member.updateMany({
      where: { id: viewer.id, OR: [{ charterVersion: null }, { charterVersion: { not: charterVersion } }] },
      data: charter,
    }),
  ])
}
