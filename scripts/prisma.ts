import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { createDatabase, databaseUrl, dropDatabase } from './databases'
import { applyMigrations } from './migrate'

const quiet = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', NO_COLOR: '1' }

/** Runs Prisma's command line with an engine of our choice, since its own is a download from outside npm. */
function runPrisma(args: string[], env: Record<string, string>): string {
  const cli = resolve('node_modules/prisma/build/index.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...quiet, ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`prisma ${args.join(' ')} failed:\n${stderr || stdout}`)
  return stdout
}

/** Writes the typed client; no engine is needed for that, only something executable in its place. */
export function generateClient(): void {
  runPrisma(['generate', '--no-hints'], { PRISMA_SCHEMA_ENGINE_BINARY: '/usr/bin/env' })
}

/** The SQL that brings a database to prisma/schema; empty when it is there already. */
export function schemaDrift(url: string): string {
  const script = runPrisma(
    ['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema', '--script'],
    { DATABASE_URL: url, PRISMA_SCHEMA_ENGINE_BINARY: resolve('scripts/schema-engine.mjs') },
  )
  return script.includes('This is an empty migration') ? '' : script.trim()
}

/** The SQL that is missing from prisma/migrations, found on a scratch database of this server. */
export async function missingMigration(adminUrl: string): Promise<string> {
  const name = `draft_${process.pid}`
  await createDatabase(adminUrl, name)
  try {
    await applyMigrations(databaseUrl(adminUrl, name))
    return schemaDrift(databaseUrl(adminUrl, name))
  } finally {
    await dropDatabase(adminUrl, name)
  }
}
