import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Pool } from 'pg'
import { ensureBuild, ensureClient } from '@/scripts/build'
import { Children, runToEnd } from '@/scripts/children'
import { createDatabase, databaseExists, databaseUrl } from '@/scripts/databases'
import { migrate } from '@/scripts/migrate'
import { freePort } from '@/scripts/ports'
import { startPostgres } from '@/scripts/postgres'
import { webServerFlags } from '@/scripts/programs'
import { say } from '@/scripts/say'
import { startBare } from './bare'
import { fill } from './fill'

const dataDir = '.data/bench'
export const distDir = `${dataDir}/next`
/** Of another number when `fill` writes something else. */
const name = 'stem_power_bench_2'

export type House = {
  portal: string
  limit: string
  /** A static page of Next alone. */
  bare: string
  /** Process ids, whose CPU time is read. */
  app: number
  limitApp: number
  bareApp: number
  database: number
  pool: Pool
  close: () => Promise<void>
}

async function community(adminUrl: string): Promise<string> {
  const url = databaseUrl(adminUrl, name)
  if (await databaseExists(adminUrl, name)) {
    await migrate(url)
    return url
  }
  await createDatabase(adminUrl, name)
  await migrate(url)
  await runToEnd('sample community', 'prisma/seed/seed.ts', [], { DATABASE_URL: url })
  const pool = new Pool({ connectionString: url })
  await fill(pool)
  await pool.end()
  return url
}

/** The first line of the server's lock file is its process id. */
const postmaster = (folder: string) =>
  Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])

/** A portal with a large community on a production build, and beside it the limit; both on localhost. */
export async function openHouse(): Promise<House> {
  await ensureClient()
  const postgres = await startPostgres(dataDir)
  const url = await community(postgres.url)
  const [port, limitPort] = [await freePort(4273), await freePort(4274)]
  const portal = `http://localhost:${port}`
  const env = {
    PORT: String(port),
    PORTAL_URL: portal,
    PORTAL_MODE: 'local',
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    NEXT_DIST_DIR: distDir,
    SMTP_URL: 'smtp://localhost:9',
    AUTH_SECRET: 'a secret that only the bench ever uses, long enough',
  }
  Object.assign(process.env, env)
  await ensureBuild({ distDir, databaseUrl: url, portalUrl: portal, mode: 'local' })
  const children = new Children(say)
  const production = { ...env, NODE_ENV: 'production' }
  const app = await children.start('web server', 'scripts/serve.ts', {
    env: production,
    flags: webServerFlags,
  })
  const limit = await children.start('limit', 'bench/limit.ts', { env: { ...env, PORT: String(limitPort) } })
  const barePort = await freePort(4275)
  const bare = await startBare(barePort)
  const pool = new Pool({ connectionString: url })
  const close = async () => {
    bare.kill('SIGTERM')
    await pool.end()
    await children.stop()
    await postgres.stop()
  }
  const pids = { app: app.pid ?? 0, limitApp: limit.pid ?? 0, bareApp: bare.pid ?? 0 }
  const addresses = { portal, limit: `http://localhost:${limitPort}`, bare: `http://localhost:${barePort}` }
  return { ...addresses, ...pids, database: postmaster(postgres.folder), pool, close }
}
