import { escapeIdentifier } from 'pg'
import { sampleMark } from '../lib/core/sample-mark'
import { runToEnd } from './children'
import { createDatabase, databaseExists, databaseUrl, dropDatabase, withClient } from './databases'
import { migrate } from './migrate'
import { step } from './say'

const name = 'stem_power'

export type Beginning = { isLocal: boolean; coordinator?: string }

async function fill(url: string, { coordinator }: Beginning): Promise<void> {
  const [file, args] = coordinator ? ['prisma/seed/empty.ts', [coordinator]] : ['prisma/seed/seed.ts', []]
  await runToEnd('preparation of the community', file, args, { DATABASE_URL: url })
}

/** Filled under another name and renamed when complete, so that an interrupted start leaves nothing half there. */
async function found(adminUrl: string, beginning: Beginning): Promise<void> {
  const unfinished = `${name}_unfinished`
  await dropDatabase(adminUrl, unfinished)
  const url = await createDatabase(adminUrl, unfinished)
  await migrate(url)
  await fill(url, beginning)
  await withClient(adminUrl, (client) =>
    client.query(`alter database ${escapeIdentifier(unfinished)} rename to ${escapeIdentifier(name)}`),
  )
}

async function isSample(adminUrl: string): Promise<boolean> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ comment: string | null }>(
      `select shobj_description(oid, 'pg_database') as comment from pg_database where datname = $1`,
      [name],
    )
    return rows[0]?.comment === sampleMark
  })
}

/** The community in the embedded PostgreSQL: the sample one, or an empty one for its first coordinator. */
export async function embeddedCommunity(
  adminUrl: string,
  beginning: Beginning,
): Promise<{ url: string; isSample: boolean }> {
  const url = databaseUrl(adminUrl, name)
  if (await databaseExists(adminUrl, name)) {
    if (beginning.coordinator) {
      throw new Error('There is a community already: set DATA_DIR to another folder to start an empty one.')
    }
    await step('Bringing the database up to date', () => migrate(url))
  } else {
    if (!beginning.isLocal && !beginning.coordinator) {
      throw new Error('A public portal starts empty: npm start -- --empty --coordinator you@example.org')
    }
    const label = beginning.coordinator ? 'Preparing an empty community' : 'Preparing the sample community'
    await step(label, () => found(adminUrl, beginning))
  }
  const hasSample = await isSample(adminUrl)
  if (hasSample && !beginning.isLocal) {
    throw new Error(
      'The sample community may not be public: set DATA_DIR to another folder, and start with --empty.',
    )
  }
  return { url, isSample: hasSample }
}

/** The community in a PostgreSQL of the operator's own: never filled with sample people. */
export async function ownCommunity(url: string, beginning: Beginning): Promise<void> {
  await step('Bringing the database up to date', () => migrate(url))
  if (!beginning.coordinator) return
  const isEmpty = await withClient(url, async (client) => {
    const { rowCount } = await client.query('select from "User" limit 1')
    return rowCount === 0
  })
  if (!isEmpty) throw new Error('There is a community in this database already: leave out --empty.')
  await step('Preparing an empty community', () => fill(url, beginning))
}
