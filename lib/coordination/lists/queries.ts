import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { listObstacles } from '@/lib/coordination/invitations/queries'
import { db, type Db } from '@/lib/core/db'
import { ownLists } from './policy'
import { readList, type Reading, withObstacles } from './reading'

/** A list read against what is known of its mailboxes at this moment. */
export async function readListNow(tx: Db, text: string): Promise<Reading> {
  const reading = readList(text)
  if (!reading.ok) return reading
  const emails = reading.rows.flatMap(({ invitee }) => invitee?.email ?? [])
  return { ...reading, rows: withObstacles(reading.rows, await listObstacles(tx, emails)) }
}

/** A list she brought in, read; null when it is sent, gone, or another's. */
export async function getInvitationList(viewer: Viewer, id: string) {
  const list = await db.invitationList.findFirst({ where: { AND: [{ id }, ownLists(viewer)] } })
  return list && { id, text: list.text, createdAt: list.createdAt, reading: await readListNow(db, list.text) }
}

/** Lists of hers that wait to be looked through. */
export const listOwnLists = (viewer: Viewer) =>
  db.invitationList.findMany({
    where: ownLists(viewer),
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { id: true, createdAt: true },
  })
