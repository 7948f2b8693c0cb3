import nextJest from 'next/jest.js'

const withNext = nextJest({ dir: import.meta.dirname })

/** Tests with these names meet a real PostgreSQL; all others are pure and start at once. */
const onDatabase =
  '(commands|queries|jobs|actions|limits|auth|viewer|people|seed|drift|database|freshness|sample)'

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

/** Packages published as ES modules only: Jest runs CommonJS, so they are compiled like our own files. */
const compiled = [
  ...['next-safe-action', 'next-intl', 'use-intl', 'intl-messageformat', '@formatjs', 'icu-minify'],
  ...['next-auth', '@auth', 'jose', 'oauth4webapi', '@panva', '@react-email', 'html-to-text', 'dot-prop'],
  ...['htmlparser2', 'domhandler', 'domutils', 'domelementtype', 'dom-serializer', 'entities', 'deepmerge'],
  ...['selderee', '@selderee', 'parseley', 'leac', 'peberminta', 'nanoid'],
  ...['nodemailer', 'smtp-server', 'mailparser', 'libmime', 'libqp', 'libbase64', 'graphile-worker'],
].join('|')

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
