import 'server-only'
import { db } from './db'
import { sampleMark } from './sample-mark'

/** Asks the database anew. */
export async function readMark(): Promise<boolean> {
  const rows = await db.$queryRaw<{ mark: string | null }[]>`
    select shobj_description(oid, 'pg_database') as mark from pg_database where datname = current_database()`
  return rows[0]?.mark === sampleMark
}

let asked: Promise<boolean> | undefined

/** Whether everybody here is invented; a database says so once and for all. */
export function isSample(): Promise<boolean> {
  asked ??= readMark().catch((error: unknown) => {
    asked = undefined
    throw error
  })
  return asked
}
