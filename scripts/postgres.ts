import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Client } from 'pg'
import { withLock } from './lock'
import { freePort } from './ports'
import { type Account, accountFor, canReach, give, runAs } from './postgres-account'
import { binariesFor } from './postgres-binaries'
import { enter, leave } from './postgres-users'
import { isAlive, isPostgres } from './processes'

/** What is remembered between starts, in DATA_DIR/postgres.json (readable by its owner alone). */
type Memory = { id: string; password: string; port: number; cluster?: string }
type Server = { dataDir: string; memory: Memory; cluster: string; account: Account; binaries: string }
/** `folder` is where the database lies. */
export type Postgres = { url: string; folder: string; note?: string; stop: () => Promise<void> }

const shelter = '/var/lib/stem-power'
const memoryFile = (dataDir: string) => join(dataDir, 'postgres.json')

function recall(dataDir: string): Memory {
  const file = memoryFile(dataDir)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Memory
  return { id: randomUUID(), password: randomBytes(24).toString('base64url'), port: 0 }
}

const remember = ({ dataDir, memory }: Pick<Server, 'dataDir' | 'memory'>) =>
  writeFileSync(memoryFile(dataDir), JSON.stringify(memory, null, 2), { mode: 0o600 })

function prepare(dataDir: string): Server {
  const memory = recall(dataDir)
  const inside = join(dataDir, 'postgres')
  let cluster = memory.cluster ?? inside
  const account = accountFor(cluster)
  if (!memory.cluster && !canReach(account, dataDir)) cluster = join(shelter, memory.id)
  const binaries = binariesFor(account, account ? shelter : dataDir)
  if (cluster !== inside) memory.cluster = cluster
  remember({ dataDir, memory })
  return { dataDir, memory, cluster, account, binaries }
}

/** The builtin collation sorts and compares alike on every machine; the system's LC_CTYPE only tells letters from signs. */
function initialise({ memory, cluster, account, binaries }: Server): void {
  if (existsSync(join(cluster, 'PG_VERSION'))) return
  rmSync(cluster, { recursive: true, force: true })
  // Its account must be able to pass through the folder above.
  mkdirSync(dirname(cluster), { recursive: true, mode: 0o755 })
  mkdirSync(cluster, { mode: 0o700 })
  const passwordFile = join(tmpdir(), `stem-power-${randomUUID()}`)
  writeFileSync(passwordFile, memory.password, { mode: 0o600 })
  give(account, cluster)
  give(account, passwordFile)
  const common = [
    '-D',
    cluster,
    '-U',
    'postgres',
    '--pwfile',
    passwordFile,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
  ]
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  try {
    let reason = ''
    for (const letters of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
      const run = runAs(account, join(binaries, 'initdb'), [...common, ...locale, `--lc-ctype=${letters}`])
      if (run.status === 0) return
      reason = run.stderr
    }
    throw new Error(`The embedded PostgreSQL could not be prepared in ${cluster}: ${reason.trim()}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** A process number that no system gives out. */
const nobody = 2 ** 31 - 2

/** The server that runs on this cluster, from the first and fourth lines of its postmaster.pid; null when none does. */
function running(cluster: string): { pid: number; port: number } | null {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid = '', ...rest] = readFileSync(file, 'utf8').split('\n')
  if (isAlive(Number(pid)) && isPostgres(Number(pid))) return { pid: Number(pid), port: Number(rest[2]) }
  // Left behind by a crash. Where the number belongs to a zombie or another program by now, PostgreSQL would refuse to
  // start. The file stays, because from its other lines PostgreSQL tells whether parts of the old server still run.
  writeFileSync(file, [nobody, ...rest].join('\n'))
  return null
}

const urlOf = ({ memory }: Server) =>
  `postgresql://postgres:${memory.password}@127.0.0.1:${memory.port}/postgres`

async function answers(url: string): Promise<Error | null> {
  const end = Date.now() + 15_000
  for (;;) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
    try {
      await client.connect()
      return null
    } catch (error) {
      if (Date.now() > end) return error as Error
      await new Promise((done) => setTimeout(done, 100))
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}

async function launch(server: Server, options: readonly string[]): Promise<void> {
  const { memory, cluster, account, binaries } = server
  const log = join(cluster, 'server.log')
  const fixed = ['listen_addresses=127.0.0.1', 'unix_socket_directories=']
  const settings = [...fixed, 'shared_preload_libraries=pg_stat_statements', ...options]
  // Again, when somebody took the port after our looking, or parts of a killed server are still ending.
  for (let attempt = 1; attempt <= 4; attempt++) {
    memory.port = await freePort(memory.port)
    const flags = [`-p ${memory.port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ')
    const args = ['-D', cluster, '-w', '-l', log, '-o', flags, 'start']
    if (runAs(account, join(binaries, 'pg_ctl'), args, false).status === 0) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`The embedded PostgreSQL did not start; its reasons are in ${log}.`)
}

async function startOrAttach(dataDir: string, options: readonly string[]): Promise<Server> {
  const server = prepare(dataDir)
  initialise(server)
  const found = running(server.cluster)
  if (found) server.memory.port = found.port
  else await launch(server, options)
  remember(server)
  enter(dataDir)
  const failure = await answers(urlOf(server))
  if (failure)
    throw new Error(`The embedded PostgreSQL in ${server.cluster} does not answer: ${failure.message}`)
  return server
}

function stop({ dataDir, cluster, account, binaries }: Server): void {
  if (!leave(dataDir)) return
  const run = runAs(account, join(binaries, 'pg_ctl'), ['-D', cluster, '-w', '-m', 'fast', 'stop'])
  if (run.status === 0 || !running(cluster)) return
  throw new Error(`The embedded PostgreSQL did not stop: ${run.stderr.trim()}`)
}

/**
 * Starts the embedded PostgreSQL of this data folder, or attaches to it when it runs already (an earlier start was
 * killed, or another program uses it). `options` are settings such as `fsync=off`. `url` is the administrator's.
 * `stop` ends the server unless another living process uses it. Errors are sentences for the reader.
 */
export async function startPostgres(
  dataDir: string,
  { options = [] }: { options?: readonly string[] } = {},
): Promise<Postgres> {
  const folder = resolve(dataDir)
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'postgres.lock')
  const server = await withLock(lock, () => startOrAttach(folder, options))
  const { cluster } = server.memory
  const note = `The database lies in ${cluster}: PostgreSQL may not run as root, and no other account can reach this folder.`
  return {
    url: urlOf(server),
    folder: server.cluster,
    ...(cluster && { note }),
    stop: () => withLock(lock, () => Promise.resolve(stop(server))),
  }
}

export { createDatabase, dropDatabase } from './databases'
