import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Who runs PostgreSQL: undefined is ourselves; PostgreSQL refuses to run as root, so root borrows another account. */
export type Account = { uid: number; gid: number } | undefined
type Run = { status: number | null; stdout: string; stderr: string }

const isRoot = () => process.getuid?.() === 0

function numberOf(flag: '-u' | '-g', name: string): number | null {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return status === 0 ? Number(stdout.trim()) : null
}

function find(name: string): Account {
  const uid = numberOf('-u', name)
  const gid = numberOf('-g', name)
  return uid !== null && gid !== null ? { uid, gid } : undefined
}

function create(name: string): Account {
  if (process.platform === 'linux') {
    spawnSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      name,
    ])
  }
  const account = find(name)
  if (!account) {
    throw new Error(
      `PostgreSQL refuses to run as root, and the account "${name}" could not be created: start the portal as a normal user.`,
    )
  }
  return account
}

/** The account for the cluster in this folder: its owner when it exists, else the account `postgres` when we are root. */
export function accountFor(cluster: string): Account {
  const owner = existsSync(join(cluster, 'PG_VERSION')) ? statSync(cluster) : null
  if (!isRoot()) {
    if (owner && owner.uid !== process.getuid?.()) {
      throw new Error(
        `The database in ${cluster} belongs to another user of this machine: start the portal as that user (or as root), or set DATA_DIR.`,
      )
    }
    return undefined
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const name = process.platform === 'darwin' ? '_postgres' : 'postgres'
  return find(name) ?? create(name)
}

/** Runs a program of PostgreSQL with the account's rights; without capture nothing it starts can hold our terminal open. */
export function runAs(account: Account, program: string, args: string[], capture = true): Run {
  const pipe = capture ? 'pipe' : 'ignore'
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    ...account,
    cwd: tmpdir(),
    encoding: 'utf8',
    stdio: ['ignore', pipe, pipe],
    env: { ...process.env, TZ: 'UTC', LC_ALL: 'C' },
  })
  return { status, stdout: stdout ?? '', stderr: error?.message ?? stderr ?? '' }
}

/** Whether the account can reach a folder, all its parents included. */
export const canReach = (account: Account, folder: string): boolean =>
  !account || runAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]).status === 0

export function give(account: Account, path: string): void {
  if (account) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, path])
}
