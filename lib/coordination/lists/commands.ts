// A list of women to invite is brought in, looked through, corrected, and sent as a whole or not at all.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import { count } from '@/lib/access/limits'
import type { Viewer } from '@/lib/access/policy'
import { recordAct } from '@/lib/access/roles/commands'
import { createInvitations, oneAtATime } from '@/lib/coordination/invitations/commands'
import { db } from '@/lib/core/db'
import { Conflict, Invalid, Missing } from '@/lib/core/errors'
import { textOf } from './encoding'
import { canBringLists, ownLists } from './policy'
import { readListNow } from './queries'
import { isGood } from './reading'
import { type Chosen, listLimits } from './schema'

/** Keeps a list to be looked through; returns its id. */
export async function bringList(viewer: Viewer, text: string): Promise<string> {
  allow(canBringLists(viewer))
  await count('list:member', viewer.id)
  const list = { broughtById: viewer.id, text }
  return (await db.invitationList.create({ data: list, select: { id: true } })).id
}

/** The same for a file. @throws Invalid when it is too large or no text that can be trusted */
export async function bringListFile(viewer: Viewer, bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw new Invalid('coordination.errors.listEmpty')
  if (bytes.length > listLimits.bytes) throw new Invalid('coordination.errors.listTooBig')
  const read = textOf(bytes)
  if ('unreadable' in read) throw new Invalid(`coordination.errors.${read.unreadable}`)
  return bringList(viewer, read.text)
}

export async function correctList(viewer: Viewer, id: string, text: string): Promise<void> {
  const { count: corrected } = await db.invitationList.updateMany({
    where: { AND: [{ id }, ownLists(viewer)] },
    data: { text },
  })
  if (corrected === 0) throw new Missing()
}

export async function dropList(viewer: Viewer, id: string): Promise<void> {
  const { count: dropped } = await db.invitationList.deleteMany({
    where: { AND: [{ id }, ownLists(viewer)] },
  })
  if (dropped === 0) throw new Missing()
}

/**
 * Invites those of the list whom she chose by their mailboxes, and lets the list go; returns how many.
 * @throws Conflict when one of them can't be invited any more: then nobody is
 */
export async function sendList(viewer: Viewer, { listId: id, chosen }: Chosen): Promise<number> {
  return db.$transaction(async (tx) => {
    await oneAtATime(tx)
    const list = found(await tx.invitationList.findFirst({ where: { AND: [{ id }, ownLists(viewer)] } }))
    const reading = await readListNow(tx, list.text)
    const good = new Map(
      (reading.ok ? reading.rows.filter(isGood) : []).flatMap(({ invitee }) =>
        invitee ? [[invitee.email, invitee] as const] : [],
      ),
    )
    const invited = [...new Set(chosen)].map((email) => {
      const invitee = good.get(email)
      if (!invitee) throw new Conflict('coordination.errors.listChanged')
      const { speaks: language, ...rest } = invitee
      return { ...rest, language }
    })
    await createInvitations(tx, viewer, invited)
    await tx.invitationList.delete({ where: { id } })
    await recordAct(tx, viewer, 'membersImported', null, String(invited.length))
    return invited.length
  })
}
