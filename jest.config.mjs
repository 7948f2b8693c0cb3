import nextJest from 'next/jest.js'

const withNext = nextJest({ dir: import.meta.dirname })

/** Tests with these names meet a real PostgreSQL; all others are pure and start at once. */
const onDatabase = '(commands|queries|jobs|actions|limits|auth|viewer|people|seed|drift|database)'

const settings = '<rootDir>/scripts/jest/settings.ts'

const common = {
  testEnvironment: 'node',
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    // Its CommonJS form imports lazily, which Jest refuses.
    '^@react-email/render$': '<rootDir>/node_modules/@react-email/render/dist/node/index.mjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/\\.data/', '<rootDir>/\\.next/'],
}

/** Packages that are ES modules or import lazily: Jest runs CommonJS, so they are compiled like our own files. */
const compiled =
  'next-safe-action|next-intl|use-intl|intl-messageformat|@formatjs|next-auth|@auth|jose|oauth4webapi|@panva|@react-email'

async function project(displayName, own) {
  const config = await withNext({ ...common, displayName, ...own })()
  return { ...config, transformIgnorePatterns: [`/node_modules/(?!(${compiled})/)`] }
}

export default async function config() {
  return {
    projects: [
      await project('pure', {
        setupFiles: [settings],
        testMatch: ['<rootDir>/**/*.test.{ts,tsx}'],
        testPathIgnorePatterns: ['<rootDir>/e2e/', `/${onDatabase}\\.test\\.ts$`],
      }),
      await project('database', {
        testRegex: `/${onDatabase}\\.test\\.ts$`,
        testPathIgnorePatterns: ['<rootDir>/e2e/'],
        globalSetup: '<rootDir>/scripts/jest/start.ts',
        globalTeardown: '<rootDir>/scripts/jest/stop.ts',
        setupFiles: [settings, '<rootDir>/scripts/jest/clone.ts'],
        setupFilesAfterEnv: ['<rootDir>/scripts/jest/between.ts'],
      }),
    ],
  }
}
