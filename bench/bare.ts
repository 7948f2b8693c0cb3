import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd } from '@/scripts/children'
import { webServerFlags } from '@/scripts/programs'

const folder = 'bench/bare'
const next = 'node_modules/next/dist/bin/next'
const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const

const isThere = async (address: string) => (await fetch(address).catch(() => null))?.ok === true

/** A Next application of one static page, built once and served by `next start`: the measure for our static pages. */
export async function startBare(port: number): Promise<ChildProcess> {
  if (!existsSync(join(folder, '.next/BUILD_ID'))) await runToEnd('bare page', next, ['build', folder], env)
  const child = fork(next, ['start', folder, '-p', String(port)], {
    execArgv: webServerFlags,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isThere(`http://localhost:${port}`)) return child
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The bare page did not start.')
}
