import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withClient } from './databases'
import { sourcesFingerprint } from './fingerprint'

/** What a build was made from. Pages rendered in a build hold data, so it belongs to one database. */
export type Stamp = { sources: string; database: string; portalUrl: string; mode: string; shown: string }

/** What the public pages say of the portal's settings, or find them by. */
const shownSettings = [
  'CONTACT_EMAIL',
  'SAFEGUARDING_EMAIL',
  'DATA_PROTECTION_EMAIL',
  'OPERATOR_NAME',
  'MAIL_FROM',
  'MAIL_REPLY_TO',
]

const fileIn = (distDir: string) => join(distDir, 'stamp.json')

/** Names one database among all: the server's own number, and the database's in it. */
export async function databaseId(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select system_identifier || '/' || oid || '/' || datname as id
       from pg_control_system(), pg_database where datname = current_database()`,
    )
    return rows[0]?.id ?? ''
  })
}

export async function stampFor(url: string, portalUrl: string, mode: string): Promise<Stamp> {
  const shown = shownSettings.map((name) => process.env[name] ?? '').join('\n')
  return { sources: sourcesFingerprint(), database: await databaseId(url), portalUrl, mode, shown }
}

export const sameStamp = (one: Stamp | null, other: Stamp): boolean =>
  one !== null && (Object.keys(other) as (keyof Stamp)[]).every((key) => one[key] === other[key])

/** The stamp of the build that lies there, or null. */
export function readStamp(distDir: string): Stamp | null {
  try {
    return JSON.parse(readFileSync(fileIn(distDir), 'utf8')) as Stamp
  } catch {
    return null
  }
}

export function writeStamp(distDir: string, stamp: Stamp): void {
  const file = fileIn(distDir)
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(stamp, null, 2))
}
