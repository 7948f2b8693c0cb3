import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser'
import { ensureBuild } from './build'
import { Children, runToEnd } from './children'
import { createDatabase, databaseUrl, dropDatabase } from './databases'
import { migrate } from './migrate'
import { freePort } from './ports'
import { startPortal } from './programs'
import { say } from './say'
import { keptSecret } from './secrets'
import type { Steps } from './steps'
import { playwrightTally } from './tally'

const database = 'stem_power_e2e'

/** The settings of the portal that the browser visits: a local one like any other, on ports of its own. */
async function settings(adminUrl: string, dataDir: string): Promise<Record<string, string>> {
  const port = await freePort(4173)
  const mailboxPort = await freePort(port + 1)
  return {
    PORT: String(port),
    HOST: 'localhost',
    PORTAL_URL: `http://localhost:${port}`,
    PORTAL_MODE: 'local',
    DATABASE_URL: databaseUrl(adminUrl, database),
    SMTP_URL: `smtp://localhost:${await freePort()}`,
    MAILBOX_PORT: String(mailboxPort),
    MAILBOX_URL: `http://localhost:${mailboxPort}`,
    AUTH_SECRET: keptSecret(dataDir, 'auth-secret'),
    DATA_DIR: dataDir,
  }
}

async function prepareDatabase(adminUrl: string): Promise<void> {
  await dropDatabase(adminUrl, database)
  const url = await createDatabase(adminUrl, database)
  await migrate(url)
  await runToEnd('sample community', 'prisma/seed/seed.ts', [], { DATABASE_URL: url })
}

async function build(dataDir: string): Promise<void> {
  const { DATABASE_URL = '', PORTAL_URL = '' } = process.env
  await ensureBuild({
    distDir: join(dataDir, 'next'),
    databaseUrl: DATABASE_URL,
    portalUrl: PORTAL_URL,
    mode: 'local',
  })
}

/** Playwright against the production build, with a community, a mailbox and a worker of its own; `only` names some of its files. */
export async function testInBrowser(
  steps: Steps,
  adminUrl: string,
  dataDir: string,
  { config = 'playwright.config.ts', only = [] }: { config?: string; only?: readonly string[] } = {},
): Promise<void> {
  const children = new Children(say)
  const report = join(dataDir, 'playwright.json')
  rmSync(report, { force: true })
  rmSync(join(dataDir, 'mail'), { recursive: true, force: true })
  Object.assign(process.env, await settings(adminUrl, dataDir))
  try {
    const isReady =
      (await steps.prepare('Browser', async () => {
        process.env.CHROMIUM_PATH = await findBrowser()
      })) &&
      (await steps.prepare('Sample community', () => prepareDatabase(adminUrl))) &&
      (await steps.prepare('Build', () => build(dataDir))) &&
      (await steps.prepare('Portal', () => startPortal(children, { catchesMail: true })))
    if (!isReady) return
    await steps.run(
      {
        label: 'Playwright',
        file: 'node_modules/@playwright/test/cli.js',
        args: ['test', `--config=${config}`, ...only],
      },
      () => playwrightTally(report),
    )
  } finally {
    await children.stop()
  }
}
