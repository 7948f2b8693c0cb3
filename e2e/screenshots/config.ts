import { defineConfig } from '@playwright/test'
import base from '../../playwright.config'

/** `npm run screenshots`: a picture of every page, into the ignored folder `screenshots/`. */
export default defineConfig(base, {
  testDir: '.',
  testMatch: 'pages.ts',
  outputDir: '../../.data/test/results',
  timeout: 300_000,
})
