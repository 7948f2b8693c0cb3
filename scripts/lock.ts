import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isAlive } from './processes'

/** Whether the file is now ours; one that a dead process left behind is taken over. */
function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const holder = Number(readFileSync(file, { encoding: 'utf8', flag: 'a+' }))
    if (!holder || holder === process.pid || !isAlive(holder)) rmSync(file, { force: true })
    return false
  }
}

/** Does a piece of work while no other process does work under the same lock file. Waits up to two minutes. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const end = Date.now() + 120_000
  while (!take(file)) {
    if (Date.now() > end)
      throw new Error(`Another process has held ${file} for two minutes: end it or delete the file.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
