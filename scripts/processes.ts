import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** State and name of a process; minimal Linux images have no `ps`, macOS has no `/proc`. */
function describe(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return spawnSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  }
}

/** Killed, but not yet buried: in containers nobody may ever do that. */
const isZombie = (pid: number) => /(\) |^)Z/.test(describe(pid))

/** Whether a process with this number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return !isZombie(pid)
}

export const isPostgres = (pid: number): boolean => describe(pid).includes('postgres')
