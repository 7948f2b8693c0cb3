import { rmSync } from 'node:fs'
import { ensureClient } from './build'
import { testInBrowser } from './browser-tests'
import { type Postgres, startPostgres } from './postgres'
import { runMain } from './say'
import { Steps } from './steps'
import { jestTally } from './tally'

/**
 * `npm run check` (formatting, lint, types, Jest), with `--all` `npm test` (and Playwright against a build), and parts of
 * the latter: `npm run e2e -- forum` and `npm run screenshots`.
 */

export const testData = '.data/test'
const steps = new Steps()
let postgres: Postgres | undefined

const next = 'node_modules/next/dist/bin/next'
const fast = ['synchronous_commit=off', 'fsync=off', 'full_page_writes=off', 'max_connections=200']

async function checkCode(): Promise<void> {
  await steps.run({
    label: 'Formatting',
    file: 'node_modules/prettier/bin/prettier.cjs',
    args: ['--check', '--log-level=warn', '.'],
  })
  // Next writes down which routes and file types there are; without it a fresh clone has no types for them.
  await steps.run({ label: 'Types of routes', file: next, args: ['typegen'] })
  // The linter reads the types, too.
  await steps.run({ label: 'Lint', file: 'node_modules/eslint/bin/eslint.js', args: ['.'] })
  await steps.run({ label: 'Types', file: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] })
}

async function runJest(adminUrl: string): Promise<void> {
  const output = `${testData}/jest.json`
  rmSync(output, { force: true })
  const args = ['--json', `--outputFile=${output}`]
  const env = { TEST_DATABASE_URL: adminUrl, NODE_ENV: 'test' }
  await steps.run({ label: 'Jest', file: 'node_modules/jest/bin/jest.js', args, env }, () =>
    jestTally(output),
  )
}

async function end(code: number): Promise<never> {
  steps.stop()
  await postgres?.stop()
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.once(signal, () => void end(130))
}

runMain(async () => {
  process.env.NEXT_DIST_DIR = `${testData}/next`
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  await steps.prepare('Database', async () => {
    await ensureClient()
    postgres = await startPostgres(testData, { options: fast })
  })
  const asked = new Set(process.argv)
  if (postgres && asked.has('--screenshots')) {
    await testInBrowser(steps, postgres.url, testData, { config: 'e2e/screenshots/config.ts' })
    return end(steps.conclude())
  }
  if (postgres && asked.has('--browser')) {
    await testInBrowser(steps, postgres.url, testData, { only: process.argv.slice(3) })
    return end(steps.conclude())
  }
  await checkCode()
  if (postgres) await runJest(postgres.url)
  if (postgres && asked.has('--all')) await testInBrowser(steps, postgres.url, testData)
  await end(steps.conclude())
})
