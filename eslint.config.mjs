import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import coreWebVitals from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import prettier from 'eslint-config-prettier/flat'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/**
 * The floors, from the ground up: imports go down only. Rooms on one floor are siblings and never import each other;
 * the list of a wing holds its rooms in order, each of which may use those before it.
 */
export const floors = [
  { core: [] },
  { access: ['sessions', 'sign-in', 'roles', 'address'] },
  { river: [] },
  { members: ['blocks', 'profile', 'joining', 'invitations', 'pictures', 'directory', 'settings'] },
  { activity: [] },
  {
    forum: ['spaces', 'memberships', 'threads', 'posts'],
    conversations: [],
    stories: ['curation', 'finding'],
    mentoring: ['profiles', 'rounds', 'mentorships', 'circles'],
    events: [],
    library: [],
    research: [],
    networks: [],
  },
  {
    notifications: [],
    moderation: [],
    coordination: ['invitations', 'lists', 'applications', 'keeping', 'range'],
    texts: [],
  },
]

const rooms = floors.flatMap((floor) => Object.keys(floor))

/** The rooms that `room` must not know: those above it and its siblings. */
function roomsOutOfReach(room) {
  const level = floors.findIndex((floor) => room in floor)
  return floors.slice(level).flatMap((floor) => Object.keys(floor).filter((other) => other !== room))
}

const zone = (target, from, message, except) => ({ target, from, message, ...(except && { except }) })

const down = 'Imports go down only and siblings never import each other: see the floors in eslint.config.mjs.'
const roomZones = rooms.flatMap((room) =>
  roomsOutOfReach(room).flatMap((other) => [
    zone(`./lib/${room}`, `./lib/${other}`, down),
    zone(`./components/${room}`, `./components/${other}`, down),
    zone(`./components/${room}`, `./lib/${other}`, down),
  ]),
)

const wingZones = floors.flatMap((floor) =>
  Object.entries(floor).flatMap(([wing, ordered]) =>
    ordered.flatMap((room, index) =>
      ordered.slice(index + 1).map((later) => zone(`./lib/${wing}/${room}`, `./lib/${wing}/${later}`, down)),
    ),
  ),
)

const programs = ['scripts', 'e2e', 'bench', 'torture']
const houseZones = [
  ...roomZones,
  ...wingZones,
  zone('./lib', './components', down),
  zone('./lib', './app', down),
  zone('./components', './app', down),
  zone('./components/ui', './components', 'components/ui knows no domain.', ['./ui']),
  zone('./components/ui', './lib', 'components/ui knows no domain.', ['./core']),
  zone('./components/layout', './components', 'components/layout frames rooms without knowing them.', [
    './ui',
    './layout',
  ]),
  ...programs.map((program) => zone('./app', `./${program}`, 'The portal does not know its programs.')),
]
const noPrograms = ['lib', 'components'].flatMap((target) =>
  [...programs, 'prisma/seed'].map((from) =>
    zone(`./${target}`, `./${from}`, 'The portal does not know its programs.'),
  ),
)

const only = (regex, message, allowTypeImports = false) => ({ regex, message, allowTypeImports })

const everywhere = [
  only('^next/link$', 'Plain <a href>: see docs/decisions/0008-plain-links.md.'),
  only('^next/(router|document|head)$', 'These belong to the pages router.'),
  only('^@prisma/client', 'The generated client lies in @/prisma/client.'),
  only('^next-auth(/react|$)', 'next-auth is wrapped in lib/access/auth.ts.', true),
  only('^\\.\\./\\.\\.', 'Say it from the root: @/…'),
]
const noDatabase = only('(^@/lib/core|^\\.)/db$', 'Only queries and commands speak to the database.', true)
const noCommands = only('/commands$', 'A page composes and decides nothing: actions call commands.', true)
const noInnards = only(
  '(^|/)(queries|commands|policy|jobs|viewer|auth|action|allow|limits)$',
  "A component imports its room's schema, actions and types: pages query and pass plain data down.",
  true,
)
const imports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] })

const say = (selector, message) => ({ selector, message })
const settings = say(
  'MemberExpression[object.name="process"][property.name="env"]:not(MemberExpression[property.name="NODE_ENV"] > *)',
  'Settings are read through lib/core/env.ts.',
)
const prismaClient = say(
  'ImportSpecifier[imported.name="PrismaClient"]',
  'Only lib/core/db.ts constructs the client.',
)
const clientWords = say(
  'Program:has(> ExpressionStatement[directive="use client"]) > ImportDeclaration[source.value=/^next-intl/]',
  'Client components get their sentences as props: see docs/decisions/0009-sentences-as-props.md.',
)
const noClient = say(
  'ExpressionStatement[directive="use client"]',
  "Only -form, -button, -menu, -dialog, -editor files and components/ui may say 'use client'.",
)
const noDefault = say('ExportDefaultDeclaration', 'Exports are named, except where a tool wants a default.')
const syntax = (...restrictions) => ({ 'no-restricted-syntax': ['error', ...restrictions] })

/** A warning that may stay is no rule. */
const strict = (configs) =>
  configs.map(({ rules = {}, ...config }) => {
    const harder = ([rule, setting]) => [
      rule,
      [setting].flat().map((part) => (part === 'warn' ? 'error' : part)),
    ]
    return { ...config, rules: Object.fromEntries(Object.entries(rules).map(harder)) }
  })

const tests = ['**/*.test.{ts,tsx}']
const clientFiles = ['components/ui/**', 'components/*/*-{form,button,menu,dialog,editor}.tsx']
const boundaryFiles = ['app/**/error.tsx', 'app/global-error.tsx']

export default defineConfig(
  globalIgnores([
    '**/.next/',
    '.data/',
    'prisma/client/',
    'next-env.d.ts',
    'screenshots/',
    'playwright-report/',
  ]),
  js.configs.recommended,
  strict(coreWebVitals),
  strict(nextTypescript),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: [...houseZones, ...noPrograms] }],
      '@next/next/no-html-link-for-pages': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['lib/**', 'components/**', 'app/**', 'proxy.ts'], rules: imports(...everywhere, noDatabase) },
  { files: ['components/**'], rules: imports(...everywhere, noDatabase, noInnards) },
  {
    files: ['app/**'],
    ignores: ['app/**/route.{ts,tsx}'],
    rules: imports(...everywhere, noDatabase, noCommands),
  },
  {
    files: ['lib/**/{queries,commands}.ts', 'lib/core/**', 'lib/access/{auth,limits}.ts', ...tests],
    rules: imports(...everywhere),
  },
  {
    files: ['lib/access/auth.ts'],
    rules: imports(...everywhere.filter(({ regex }) => !regex.includes('next-auth'))),
  },
  { files: ['lib/**'], rules: syntax(settings, prismaClient, noClient, noDefault) },
  { files: ['components/**'], rules: syntax(settings, prismaClient, noClient, noDefault) },
  { files: ['app/**', 'proxy.ts'], rules: syntax(settings, prismaClient, noClient) },
  { files: clientFiles, rules: syntax(settings, prismaClient, clientWords, noDefault) },
  { files: boundaryFiles, rules: syntax(settings, prismaClient, clientWords) },
  { files: ['lib/core/db.ts', 'lib/core/env.ts'], rules: syntax(noClient, noDefault) },
  // next-intl and Next's cache load these by their default export.
  { files: ['lib/core/{i18n,static-pages}.ts'], rules: syntax(settings, prismaClient, noClient) },
  { files: ['app/**/page.tsx'], rules: { 'max-lines': ['error', 80] } },
  {
    files: [...tests, 'e2e/**'],
    rules: {
      'max-lines-per-function': 'off',
      'import-x/no-restricted-paths': ['error', { zones: houseZones }],
    },
  },
  // Programs that run before anything is installed or compiled, and configurations that tools load by `require`.
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { process: 'readonly', setInterval: 'readonly', setTimeout: 'readonly' },
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  prettier,
)
