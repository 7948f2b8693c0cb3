import type { Client } from 'pg'

/** Gives the pages back that the planted coordinator changed, and lets every process know. */
export async function clearTexts(client: Client): Promise<void> {
  const { rowCount } = await client.query(`delete from "TextRevision" where "editedById" like 'w-%'`)
  if (!rowCount) return
  await client.query('update "PageChange" set at = clock_timestamp()')
  await client.query(`select pg_notify('pages', '')`)
}
