import 'server-only'
import { db, type Db } from './db'

/**
 * Every process drops the public pages it rendered before this transaction commits, in every language: the one door
 * through which pages are revalidated, for actions and jobs alike (docs/decisions/0016-one-door-for-pages.md).
 */
export async function forgetPages(tx: Db): Promise<void> {
  await tx.$executeRaw`
    insert into "PageChange" (id, at) values (1, clock_timestamp())
    on conflict (id) do update set at = greatest("PageChange".at, excluded.at)`
  await tx.$executeRaw`select pg_notify('pages', '')`
}

/** From now on this address, in every language, says that what stood there was taken back. */
export async function markGone(tx: Db, path: string): Promise<void> {
  await tx.gone.upsert({ where: { path }, create: { path }, update: {} })
  await forgetPages(tx)
}

/** Something stands at this address again. */
export async function markPresent(tx: Db, path: string): Promise<void> {
  await tx.gone.deleteMany({ where: { path } })
  await forgetPages(tx)
}

/** When anything public last changed. */
export async function readChangedAt(): Promise<Date> {
  const change = await db.pageChange.findFirst({ select: { at: true } })
  return change?.at ?? new Date(0)
}
