/** Proves that each rule of our own in eslint.config.mjs can fail, and lets pass what the house allows. */
import { readdirSync, statSync } from 'node:fs'
import { ESLint, type Linter } from 'eslint'
import tseslint from 'typescript-eslint'

type Configuration = { default: Linter.Config[]; floors: Record<string, string[]>[] }
const { default: config, floors } = jest.requireActual<Configuration>('../eslint.config.mjs')

const linter = (...further: object[]) =>
  new ESLint({ overrideConfigFile: true, overrideConfig: [...config, ...further] })
/** Without types, which take seconds to load, so that a file may be judged that doesn't exist. */
const untyped = linter({
  ...tseslint.configs.disableTypeChecked,
  languageOptions: { parserOptions: { projectService: false, project: false } },
})

async function brokenRules(filePath: string, code: string): Promise<string[]> {
  const [result] = await untyped.lintText(code, { filePath })
  const beside = /no-unused-vars|no-undef/
  const rules = (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
  return [...new Set(rules.filter((rule) => !beside.test(rule)))]
}

const paths = 'import-x/no-restricted-paths'
const imports = '@typescript-eslint/no-restricted-imports'
const syntax = 'no-restricted-syntax'

const from = (module: string) => `import { x } from '${module}'\nexport const y = x\n`
const typeFrom = (module: string) => `import type { X } from '${module}'\nexport type Y = X\n`
const client = `'use client'\nexport const x = 1\n`
const environment = `export const x = process.env.PORT\n`
const lines = (count: number) => '// words\n'.repeat(count)
const long = `export function x() {\n${'  x()\n'.repeat(41)}}\n`

type Case = [what: string, file: string, code: string, rule?: string]

const forbidden: Required<Case>[] = [
  ['core looking up to access', 'lib/core/new.ts', from('@/lib/access/policy'), paths],
  ['a room looking up', 'lib/members/new.ts', from('@/lib/forum/spaces/policy'), paths],
  ['a sibling', 'lib/forum/threads/new.ts', from('@/lib/stories/policy'), paths],
  [
    'an earlier room of a wing looking at a later',
    'lib/forum/spaces/new.ts',
    from('../threads/policy'),
    paths,
  ],
  ['lib looking at components', 'lib/forum/threads/new.ts', from('@/components/ui/button'), paths],
  ['the portal looking at its programs', 'lib/core/new.ts', from('@/scripts/ports'), paths],
  ['a component of another room', 'components/forum/new.tsx', from('@/components/stories/story-card'), paths],
  [
    'a component looking at another room of lib',
    'components/forum/new.tsx',
    from('@/lib/stories/schema'),
    paths,
  ],
  ['ui knowing a domain', 'components/ui/new.tsx', from('@/lib/forum/threads/schema'), paths],
  ['a component that queries', 'components/forum/new.tsx', from('@/lib/forum/threads/queries'), imports],
  ['a component that decides', 'components/forum/new.tsx', from('@/lib/forum/threads/policy'), imports],
  ['a page that commands', 'app/[locale]/new/page.tsx', from('@/lib/forum/threads/commands'), imports],
  ['a page at the database', 'app/[locale]/new/page.tsx', from('@/lib/core/db'), imports],
  ['a policy at the database', 'lib/forum/threads/policy.ts', from('@/lib/core/db'), imports],
  [
    'next/link',
    'components/layout/new.tsx',
    `import Link from 'next/link'\nexport const x = Link\n`,
    imports,
  ],
  ['next-auth outside its wrapper', 'lib/members/new.ts', from('next-auth'), imports],
  [
    'a second client of Prisma',
    'lib/members/new.ts',
    `import { PrismaClient } from '@/prisma/client/client'\nexport const x = PrismaClient\n`,
    syntax,
  ],
  ['settings read past env', 'lib/members/new.ts', environment, syntax],
  ['a client component by another name', 'components/forum/posts.tsx', client, syntax],
  ['a page on the client', 'app/[locale]/new/page.tsx', client, syntax],
  [
    'translations on the client',
    'components/forum/new-form.tsx',
    `'use client'\n${from('next-intl')}`,
    syntax,
  ],
  ['a default export', 'lib/members/new.ts', 'const x = 1\nexport default x\n', syntax],
  ['a long file', 'lib/members/new.ts', lines(251), 'max-lines'],
  ['a long page', 'app/[locale]/new/page.tsx', lines(81), 'max-lines'],
  ['a long function', 'lib/members/new.ts', long, 'max-lines-per-function'],
  ['the console', 'lib/members/new.ts', 'console.log(1)\n', 'no-console'],
]

const allowed: Case[] = [
  ['a room looking down', 'lib/forum/threads/new.ts', from('@/lib/members/joining/schema')],
  [
    'a later room of a wing looking at an earlier',
    'lib/forum/threads/new.ts',
    from('@/lib/forum/spaces/policy'),
  ],
  [
    'a component with its actions',
    'components/forum/new-form.tsx',
    client + from('@/lib/forum/threads/actions'),
  ],
  [
    'a component with a type of its queries',
    'components/forum/new.tsx',
    typeFrom('@/lib/forum/threads/queries'),
  ],
  ['a page that queries', 'app/[locale]/new/page.tsx', from('@/lib/forum/threads/queries')],
  ['commands at the database', 'lib/forum/threads/commands.ts', from('@/lib/core/db')],
  ['a test that plants the cast', 'lib/forum/threads/commands.test.ts', from('@/prisma/seed/people')],
  ['a default page', 'app/[locale]/new/page.tsx', 'export default function Page() {\n  return null\n}\n'],
  [
    'whether this is production',
    'lib/core/new.ts',
    `export const x = process.env.NODE_ENV === 'production'\n`,
  ],
]

test.each(forbidden)('the linter refuses %s', async (_, file, code, rule) => {
  expect(await brokenRules(file, code)).toEqual([rule])
})

test.each(allowed)('the linter lets pass %s', async (_, file, code) => {
  expect(await brokenRules(file, code)).toEqual([])
})

test('rules that need types are on', async () => {
  const { rules, languageOptions } = (await linter().calculateConfigForFile(
    'lib/core/page.ts',
  )) as Linter.Config
  expect(languageOptions?.parserOptions).toMatchObject({ projectService: true })
  for (const rule of ['no-floating-promises', 'no-misused-promises', 'await-thenable', 'no-explicit-any'])
    expect([rules?.[`@typescript-eslint/${rule}`]].flat(2)).toContain(2)
})

test('every room stands on a floor', () => {
  const folders = (path: string) =>
    readdirSync(path).filter((name) => statSync(`${path}/${name}`).isDirectory())
  const rooms = floors.flatMap((floor) => Object.keys(floor))
  expect(folders('lib').filter((name) => !rooms.includes(name))).toEqual([])
  // Below all rooms: ui and layout. Above them, where several meet: the others.
  const known = [...rooms, 'ui', 'layout', 'home', 'today', 'styleguide']
  expect(folders('components').filter((name) => !known.includes(name))).toEqual([])
})
