import type { Env } from '../lib/core/env'
import { ensureBuild, ensureClient } from './build'
import { Children } from './children'
import { type Beginning, embeddedCommunity, ownCommunity } from './community'
import { panel } from './panel'
import { freePort, waitUntilFree } from './ports'
import { type Postgres, startPostgres } from './postgres'
import { startPortal } from './programs'
import { keptSecret } from './secrets'
import { runMain, say, sentenceOf, step } from './say'
import { readCoordinator, readSettings } from './settings'

/** Everything behind `npm start`: database, community, build, mail catcher, worker and web server. */

let postgres: Postgres | undefined
let isEnding = false

const children = new Children((sentence) => void end(1, sentence))

async function end(code: number, sentence?: string): Promise<void> {
  if (isEnding) return
  isEnding = true
  if (sentence) process.stderr.write(`\n${sentence}\n`)
  await children.stop()
  await postgres?.stop().catch((error: unknown) => say(sentenceOf(error)))
  process.exit(code)
}

async function openDatabase(
  settings: Env,
  beginning: Beginning,
): Promise<{ url: string; isSample: boolean }> {
  if (settings.DATABASE_URL) {
    await ownCommunity(settings.DATABASE_URL, beginning)
    return { url: settings.DATABASE_URL, isSample: false }
  }
  postgres = await step('Starting PostgreSQL', () => startPostgres(settings.DATA_DIR))
  return embeddedCommunity(postgres.url, beginning)
}

/** What the settings leave to us: everything a local portal needs is found here, a public one has been told. */
async function completeEnvironment(settings: Env): Promise<Record<string, string>> {
  const catcher: Record<string, string> = settings.SMTP_URL
    ? {}
    : { SMTP_URL: `smtp://localhost:${await freePort()}` }
  return {
    ...catcher,
    AUTH_SECRET: settings.AUTH_SECRET || keptSecret(settings.DATA_DIR, 'auth-secret'),
    PORT: String(settings.PORT),
    PORTAL_URL: settings.PORTAL_URL,
    PORTAL_MODE: settings.PORTAL_MODE,
    MAILBOX_PORT: String(await freePort(settings.MAILBOX_PORT)),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

async function main(): Promise<void> {
  const isDevelopment = process.argv.includes('--dev')
  const coordinator = readCoordinator(process.argv.slice(2).filter((arg) => arg !== '--dev'))
  const settings = readSettings()
  if (!(await waitUntilFree(settings.PORT, 6_000))) {
    throw new Error(`Port ${settings.PORT} is in use: end what uses it, or set PORT in .env.`)
  }
  await ensureClient()
  Object.assign(process.env, await completeEnvironment(settings))
  const isLocal = settings.PORTAL_MODE === 'local'
  const database = await openDatabase(settings, { isLocal, ...(coordinator && { coordinator }) })
  process.env.DATABASE_URL = database.url
  const { NEXT_DIST_DIR: distDir, PORTAL_URL: portalUrl, PORTAL_MODE: mode } = settings
  if (!isDevelopment) await ensureBuild({ distDir, databaseUrl: database.url, portalUrl, mode })
  const catchesMail = !settings.SMTP_URL
  await step('Opening the door', () => startPortal(children, { catchesMail, isDevelopment }))
  const notes = postgres?.note ? [postgres.note] : []
  const mailbox = `http://localhost:${process.env.MAILBOX_PORT}`
  say(panel({ address: portalUrl, hasSample: database.isSample, notes, ...(catchesMail && { mailbox }) }))
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, () => void end(0))
}

runMain(async () => {
  try {
    await main()
  } catch (error) {
    await end(1, sentenceOf(error))
  }
})
