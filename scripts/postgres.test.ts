import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase, databaseExists, dropDatabase, withClient } from './databases'
import { type Postgres, startPostgres } from './postgres'

const dataDir = mkdtempSync(join(tmpdir(), 'postgres-'))
let postgres: Postgres

const start = async () => (postgres = await startPostgres(dataDir))
const pidFile = () => join(postgres.folder, 'postmaster.pid')
const pid = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0])

const ask = (sql: string) =>
  withClient(postgres.url, async (client) => {
    const { rows } = await client.query<{ answer: unknown }>(sql)
    return rows[0]?.answer
  })

beforeAll(async () => {
  await start()
  await ask('create table kept (answer int)')
  await ask('insert into kept values (42)')
}, 60_000)

afterAll(async () => {
  await postgres.stop()
  for (const folder of [postgres.folder, dataDir]) rmSync(folder, { recursive: true, force: true })
}, 60_000)

describe('the embedded PostgreSQL', () => {
  test('sorts and writes alike on every machine', async () => {
    expect(await ask('select datlocale as answer from pg_database where datname = current_database()')).toBe(
      'C.UTF-8',
    )
    expect(await ask("select upper('đường ễ') as answer")).toBe('ĐƯỜNG Ễ')
  })

  test('keeps its password from others', () => {
    expect(statSync(join(dataDir, 'postgres.json')).mode & 0o077).toBe(0)
    expect(statSync(postgres.folder).mode & 0o077).toBe(0)
  })

  test('is attached to when it runs already', async () => {
    const before = pid()
    await start()
    expect(pid()).toBe(before)
    expect(await ask('select answer from kept')).toBe(42)
  })

  test('recovers from kill -9', async () => {
    const before = pid()
    process.kill(before, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 300))
    await start()
    expect(pid()).not.toBe(before)
    expect(await ask('select answer from kept')).toBe(42)
  }, 30_000)

  test('starts although its last process number belongs to another program now', async () => {
    await postgres.stop()
    writeFileSync(pidFile(), `${process.pid}\n${postgres.folder}\n0\n1\n\n127.0.0.1\n`)
    await start()
    expect(await ask('select answer from kept')).toBe(42)
  }, 30_000)

  test('copies databases', async () => {
    await createDatabase(postgres.url, 'one')
    await createDatabase(postgres.url, 'another "name"', { template: 'one' })
    expect(await databaseExists(postgres.url, 'another "name"')).toBe(true)
    await dropDatabase(postgres.url, 'another "name"')
    expect(await databaseExists(postgres.url, 'another "name"')).toBe(false)
  })
})
