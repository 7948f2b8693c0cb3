import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './processes'

const folder = (dataDir: string) => join(dataDir, 'postgres-users')

/** Notes that this process uses the server, one file each, so that the last to leave turns off the light. */
export function enter(dataDir: string): void {
  mkdirSync(folder(dataDir), { recursive: true })
  writeFileSync(join(folder(dataDir), String(process.pid)), '')
}

/** Takes this process off the list; true when no living process is left on it. */
export function leave(dataDir: string): boolean {
  rmSync(join(folder(dataDir), String(process.pid)), { force: true })
  const others = readdirSync(folder(dataDir)).filter((pid) => isAlive(Number(pid)))
  return others.length === 0
}
