import { defineConfig } from '@playwright/test'
import { join } from 'node:path'

const { PORTAL_URL, CHROMIUM_PATH, CI } = process.env

/** Runs against a portal that `npm test` has built and started; see scripts/check.ts. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: '.data/test/results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  // One at a time: the planted world is one, and rate limits count a source's requests.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(CI),
  reporter: [['line'], ['json', { outputFile: join(__dirname, '.data/test/playwright.json') }]],
  use: {
    baseURL: PORTAL_URL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: CHROMIUM_PATH || undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
