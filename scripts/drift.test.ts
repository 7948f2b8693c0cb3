import type { Client } from 'pg'
import { createDatabase, databaseUrl, dropDatabase, withClient } from './databases'
import { migrate } from './migrate'
import { schemaDrift } from './prisma'

const adminUrl = databaseUrl(process.env.DATABASE_URL ?? '', 'postgres')
const template = `migrate_${process.pid}`
const clone = `${template}_clone`
let templateUrl = ''

const run = (url: string, sql: string) => withClient(url, (client: Client) => client.query(sql))

beforeAll(async () => {
  templateUrl = await createDatabase(adminUrl, template)
  await migrate(templateUrl)
}, 60_000)

afterAll(async () => {
  await dropDatabase(adminUrl, clone)
  await dropDatabase(adminUrl, template)
})

/** What Prisma would have to change in a copy of the migrated database to which `sql` was done. */
async function driftAfter(sql: string): Promise<string> {
  await dropDatabase(adminUrl, clone)
  const url = await createDatabase(adminUrl, clone, { template })
  await run(url, sql)
  return schemaDrift(url)
}

describe('the migrations', () => {
  test('bring a database to exactly prisma/schema', () => {
    expect(schemaDrift(templateUrl)).toBe('')
  }, 30_000)

  test('are applied once', async () => {
    expect(await migrate(templateUrl)).toBe(0)
  })

  test('leave the job queue ready', async () => {
    const { rowCount } = await run(templateUrl, `select 'graphile_worker.add_job'::regproc`)
    expect(rowCount).toBe(1)
  })

  test('refuse to go on when one was edited after it had been applied', async () => {
    const url = await createDatabase(adminUrl, `${template}_edited`, { template })
    try {
      await run(url, `update _prisma_migrations set checksum = 'other'`)
      await expect(migrate(url)).rejects.toThrow('was edited after this database had applied it')
    } finally {
      await dropDatabase(adminUrl, `${template}_edited`)
    }
  })
})

describe('a difference between database and schema is found:', () => {
  test('a missing column', async () => {
    expect(await driftAfter('alter table "User" drop column "suspendedAt"')).toMatch(
      /ADD COLUMN\s+"suspendedAt"/,
    )
  }, 30_000)

  test('a wrong nullability', async () => {
    expect(await driftAfter('alter table "User" alter column email drop not null')).toMatch(
      /ALTER COLUMN "email" SET NOT NULL/,
    )
  }, 30_000)

  test('a missing unique index', async () => {
    expect(await driftAfter('drop index "User_email_key"')).toMatch(/CREATE UNIQUE INDEX "User_email_key"/)
  }, 30_000)
})
