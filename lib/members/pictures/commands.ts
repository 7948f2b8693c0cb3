// Pictures are drawn anew before they are kept, and go when nothing shows them any more.
import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db, type Db } from '@/lib/core/db'
import { redraw } from '@/lib/core/picture'
import { forgetPages } from '@/lib/core/public-pages'
import { after, days } from '@/lib/core/time'
import type { PictureKind } from '@/prisma/client/enums'

/** Pictures that were brought and never used. */
const dropUnused = (tx: Db) =>
  tx.picture.deleteMany({
    where: { portrays: null, editions: { none: {} }, createdAt: { lt: after(-days(1)) } },
  })

/** Keeps a picture drawn anew. @throws Invalid when it is too large or none */
export async function keepPicture(viewer: Viewer, kind: PictureKind, sent: Buffer): Promise<string> {
  const { bytes, small, ...size } = await redraw(sent)
  await dropUnused(db)
  const drawn = { bytes: new Uint8Array(bytes), small: new Uint8Array(small), ...size }
  const picture = { kind, broughtById: viewer.id, ...drawn }
  return (await db.picture.create({ data: picture, select: { id: true } })).id
}

/** Shows another picture of her, or none; the one before goes. */
async function exchange(viewer: Viewer, pictureId: string | null): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "Member" where id = ${viewer.id} for update`
    const { pictureId: before } = await tx.member.findUniqueOrThrow({ where: { id: viewer.id } })
    await tx.member.update({ where: { id: viewer.id }, data: { pictureId } })
    if (before) await tx.picture.deleteMany({ where: { id: before, editions: { none: {} } } })
    await forgetPages(tx)
  })
}

export async function showPictureOfHerself(viewer: Viewer, sent: Buffer): Promise<void> {
  await exchange(viewer, await keepPicture(viewer, 'profile', sent))
}

export const removePictureOfHerself = (viewer: Viewer) => exchange(viewer, null)
