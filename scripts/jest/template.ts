import { createDatabase, databaseExists, databaseUrl, dropDatabase, withClient } from '../databases'
import { fingerprint } from '../fingerprint'
import { migrate } from '../migrate'
import { isAlive } from '../processes'

const templateName = () =>
  `template_${fingerprint(['prisma/migrations', 'node_modules/graphile-worker/package.json']).slice(0, 16)}`

const listDatabases = (adminUrl: string, pattern: string): Promise<string[]> =>
  withClient(adminUrl, async (client) => {
    const sql = 'select datname as name from pg_database where datname like $1'
    const { rows } = await client.query<{ name: string }>(sql, [pattern])
    return rows.map(({ name }) => name)
  })

/** Today's schema without a row in it, made once for these migrations; those of other migrations are dropped. */
export async function ensureTemplate(adminUrl: string): Promise<string> {
  const name = templateName()
  if (await databaseExists(adminUrl, name)) return name
  for (const old of await listDatabases(adminUrl, 'template\\_%')) await dropDatabase(adminUrl, old)
  const unfinished = `unfinished_${name}`
  await dropDatabase(adminUrl, unfinished)
  await createDatabase(adminUrl, unfinished)
  await migrate(databaseUrl(adminUrl, unfinished))
  await withClient(adminUrl, (client) => client.query(`alter database ${unfinished} rename to ${name}`))
  return name
}

export const clonesOf = (process: number): string => `jest_${process}_`

/** Drops the clones of this run and of runs that were killed. */
export async function dropClones(adminUrl: string): Promise<void> {
  for (const name of await listDatabases(adminUrl, 'jest\\_%')) {
    const owner = Number(name.split('_')[1])
    if (owner === process.pid || !isAlive(owner)) await dropDatabase(adminUrl, name)
  }
}
