import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import type { Client } from 'pg'
import { createDatabase, databaseExists, databaseName, databaseUrl, withClient } from './databases'

type Migration = { name: string; sql: string; checksum: string }
type Applied = { migration_name: string; checksum: string; finished_at: Date | null }

const folder = 'prisma/migrations'

/** The key Prisma Migrate itself locks, so that the two never run at once. */
const advisoryLock = 72707369

const bookkeeping = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`

function listMigrations(): Migration[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'migration.sql')))
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

/** True when the migration has been applied already; throws when that went wrong or it was edited since. */
function isApplied(migration: Migration, applied: Applied | undefined): boolean {
  if (!applied) return false
  if (!applied.finished_at)
    throw new Error(`The migration ${migration.name} failed earlier: mend the database by hand.`)
  if (applied.checksum === migration.checksum) return true
  throw new Error(
    `The migration ${migration.name} was edited after this database had applied it: write a new one instead.`,
  )
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`The migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}

/** Applies what is missing of prisma/migrations, without Prisma's engine but with its bookkeeping. Returns how many. */
export async function applyMigrations(url: string): Promise<number> {
  return withClient(url, async (client) => {
    await client.query(`select pg_advisory_lock(${advisoryLock})`)
    await client.query(bookkeeping)
    const { rows } = await client.query<Applied>(
      'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
    )
    const applied = new Map(rows.map((row) => [row.migration_name, row]))
    const missing = listMigrations().filter((migration) => !isApplied(migration, applied.get(migration.name)))
    for (const migration of missing) await apply(client, migration)
    return missing.length
  })
}

/** Creates the database when it doesn't exist; a server that lets us see no `postgres` database is taken as prepared. */
async function ensureDatabase(url: string): Promise<void> {
  const reachable = await withClient(url, () => Promise.resolve(true)).catch(
    (error: { code?: string; message: string }) => {
      if (error.code === '3D000') return false
      throw new Error(`The database does not answer: ${error.message || error.code}. Is DATABASE_URL right?`)
    },
  )
  const adminUrl = databaseUrl(url, 'postgres')
  const name = databaseName(url)
  if (!reachable && !(await databaseExists(adminUrl, name))) await createDatabase(adminUrl, name)
}

/** Brings a database (created when missing) to today's schema: our own migrations, then the job queue's. */
export async function migrate(url: string): Promise<number> {
  await ensureDatabase(url)
  const count = await applyMigrations(url)
  await runMigrations({ connectionString: url })
  return count
}
