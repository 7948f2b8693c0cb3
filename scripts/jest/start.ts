import { mkdirSync } from 'node:fs'
import { createDatabase, databaseUrl } from '../databases'
import { withLock } from '../lock'
import { type Postgres, startPostgres } from '../postgres'
import { clonesOf, dropClones, ensureTemplate } from './template'

const dataDir = '.data/test'
/** What is lost in a power cut may be lost here. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Where the tests' databases live: the server of TEST_DATABASE_URL, or an embedded one of their own. */
async function server(): Promise<Pick<Postgres, 'url' | 'stop'>> {
  const url = process.env.TEST_DATABASE_URL
  if (url) return { url, stop: () => Promise.resolve() }
  return startPostgres(dataDir, { options: careless })
}

export const kept = globalThis as { jestPostgres?: Pick<Postgres, 'url' | 'stop'> }

/** Gives each of Jest's workers a database of its own, cloned from one template. */
export default async function start({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  const postgres = (kept.jestPostgres = await server())
  mkdirSync(dataDir, { recursive: true })
  await withLock(`${dataDir}/jest.lock`, async () => {
    const template = await ensureTemplate(postgres.url)
    await dropClones(postgres.url)
    for (let worker = 1; worker <= maxWorkers; worker++)
      await createDatabase(postgres.url, `${clonesOf(process.pid)}${worker}`, { template })
  })
  process.env.JEST_CLONES = databaseUrl(postgres.url, clonesOf(process.pid))
}
