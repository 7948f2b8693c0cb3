import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgres } from './postgres'
import { missingMigration } from './prisma'
import { runMain, say } from './say'

/** `npm run db:draft -- name`: writes the difference between prisma/migrations and prisma/schema as a new migration. */
async function draft(): Promise<void> {
  const name = process.argv[2]
  if (!name || !/^[a-z0-9_]+$/.test(name))
    throw new Error('Name the migration: npm run db:draft -- add_stories')
  const postgres = await startPostgres('.data/test')
  try {
    const sql = await missingMigration(postgres.url)
    if (!sql) return void say('prisma/migrations already bring a database to prisma/schema.')
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const folder = join('prisma/migrations', `${stamp}_${name}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'migration.sql'), `${sql}\n`)
    say(`Written: ${folder}/migration.sql. Read it before committing it.`)
  } finally {
    await postgres.stop()
  }
}

runMain(draft)
