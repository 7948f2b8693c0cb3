/**
 * The house checks itself. What a linter can see is in eslint.config.mjs; what takes several files, or a look at their
 * names, is here. Each list below holds what is wrong, so that a failure names the file.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { actionNames, jobNames, routeFiles } from '@/e2e/support/enumerate'
import { actions, jobs, pages } from '@/e2e/support/matrix'

const listing = ['ls-files', '--cached', '--others', '--exclude-standard']
const files = execFileSync('git', listing, { encoding: 'utf8' })
  .split('\n')
  .filter((file) => existsSync(file))

const text = (file: string) => readFileSync(file, 'utf8')
const matching = (pattern: RegExp) => files.filter((file) => pattern.test(file))
/** Those of `some` whose text, or whatever `part` makes of it, doesn't fit. */
const unfit = (some: string[], fits: (content: string, file: string) => boolean) =>
  some.filter((file) => !fits(text(file), file))

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const sources = matching(/^(app|components|lib|e2e|scripts|bench|prisma\/seed)\/.*\.(ts|tsx|mjs|cjs|css)$/)
const furniture = /\/(schema|policy|queries|commands|actions|jobs)\.ts$/
const policies = matching(/^lib\/.*\/policy\.ts$/)
const commands = matching(/^lib\/.*\/commands\.ts$/)
const queries = matching(/^lib\/.*\/queries\.ts$/)
const doors = matching(/^lib\/.*\/actions\.ts$/)

describe('names', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec))?\.(ts|tsx|mjs|cjs|css)$/

  test('files are in kebab case', () => {
    expect(sources.filter((file) => !kebab.test(basename(file)))).toEqual([])
  })

  test('no file is called by what holds it together least', () => {
    const empty = /^(utils?|helpers?|types?|services?|index|misc|common|shared|manager)\./
    expect(sources.filter((file) => empty.test(basename(file)))).toEqual([])
  })

  test('what stands in a room of lib beside the furniture is pure', () => {
    const further = matching(/^lib\/(?!core\/|access\/[^/]+$).*\/[^/]+\.ts$/).filter(
      (file) => !furniture.test(file) && !isTest(file),
    )
    const reach = /from '(server-only|next\/.*|node:fs.*|@\/lib\/core\/(db|env|jobs|mail\/.*))'/
    expect(unfit(further, (content) => !reach.test(content))).toEqual([])
  })

  test('app holds what Next asks for and nothing else', () => {
    const asked =
      /^(page|layout|route|error|not-found|global-error|global-not-found|sitemap|robots|manifest|opengraph-image|icon)\./
    const others = matching(/^app\/.*\.tsx?$/).filter((file) => !asked.test(basename(file)))
    expect(others).toEqual([])
  })

  test('every audience has its group of routes', () => {
    const groups = matching(/^app\/\[locale\]\/\(/).map((file) => file.split('/')[2])
    expect(groups.filter((group) => !/^\((public|auth|member|staff)\)$/.test(group ?? ''))).toEqual([])
  })
})

describe('furniture', () => {
  const server = [...queries, ...commands, ...matching(/^lib\/.*\/jobs\.ts$/)].concat(
    ['auth', 'viewer', 'limits', 'action'].map((name) => `lib/access/${name}.ts`),
    ['db', 'jobs', 'mail/mail'].map((name) => `lib/core/${name}.ts`),
  )

  test('what speaks to the database or asks who is there stays on the server', () => {
    const first = /^(\/\/.*\n|\/\*\*[^]*?\*\/\n)*import 'server-only'\n/
    expect(unfit(server, (content) => first.test(content))).toEqual([])
  })

  test('policies and commands begin with one sentence', () => {
    const sentence = /^(\/\/ \S.*\n)+(?!\/\/)/
    const isOne = (content: string) =>
      sentence.test(content) && /\.\n(?!\/\/)/.test(sentence.exec(content)?.[0] ?? '')
    expect(unfit([...policies, ...commands], isOne)).toEqual([])
  })

  test('policies are synchronous and know nothing but data', () => {
    const reach =
      /\basync\b|\bawait\b|Promise<|import (?!type\b)[^;\n]*from '(server-only|next\b|@\/lib\/core\/db|@\/prisma)/
    expect(unfit(policies, (content) => !reach.test(content))).toEqual([])
  })

  test('queries say get, list, count, read or may; commands are verbs of the domain', () => {
    const asking =
      /^export (async function (?!get|list|count|read|may)|const (?!get|list|count|read|may)\w+ = async)/m
    const handling = /^export (?:async )?(?:function|const) (handle|process|manage)/m
    expect(unfit(queries, (content) => !asking.test(content))).toEqual([])
    expect(unfit([...commands, ...queries], (content) => !handling.test(content))).toEqual([])
  })

  test('every action is a door with a lock', () => {
    const locked = /^export const \w+ =\s+(public|member|newMember|staff)Action\(/
    const open = doors.flatMap((file) =>
      text(file)
        .split(/\n(?=export )/)
        .slice(1)
        .filter((statement) => !locked.test(statement))
        .map((statement) => `${file}: ${statement.split('\n')[0]}`),
    )
    expect(open).toEqual([])
    expect(unfit(doors, (content) => content.startsWith("'use server'\n"))).toEqual([])
  })

  test('no action is written outside the doors', () => {
    const elsewhere = sources.filter((file) => !doors.includes(file) && !isTest(file))
    expect(unfit(elsewhere, (content) => !/^\s*['"]use server['"]/m.test(content))).toEqual([])
  })
})

describe('sizes', () => {
  const lines = sources
    .map((file) => ({ file, lines: text(file).split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines)
  const at = (share: number) => lines[Math.floor((lines.length - 1) * share)]?.lines

  test('no file is longer than 250 lines, and 95 of 100 have at most 180', () => {
    expect(lines.filter((entry) => entry.lines > 250)).toEqual([])
    expect(at(0.95)).toBeLessThanOrEqual(180)
  })

  test('half of the files have at most 60 lines', () => expect(at(0.5)).toBeLessThanOrEqual(60))

  test('pages have at most 80 lines', () => {
    expect(lines.filter((entry) => entry.file.endsWith('/page.tsx') && entry.lines > 80)).toEqual([])
  })
})

describe('the authorisation matrix', () => {
  test('has a row for every page and route', () => {
    expect(Object.keys(pages).sort()).toEqual(
      routeFiles()
        .map((file) => file.replace(/^app\//, ''))
        .sort(),
    )
  })
  test('has a row for every action', () => expect(Object.keys(actions).sort()).toEqual(actionNames().sort()))
  test('has a row for every job', () => expect(Object.keys(jobs).sort()).toEqual(jobNames().sort()))
})

describe('what is committed', () => {
  const written = files.filter((file) => /\.(tsx?|m?js|cjs|json|md|css|prisma|sql|ya?ml)$|^\.ci\//.test(file))

  test('names no folder of somebody’s machine and no package registry', () => {
    const elsewhere =
      /(?<![\w.])\/((work|Users|root)\/\w|home\/[\w-]+\/)|\.\.\/shared\/|https?:\/\/[^\s"']*(registry|artifactory|verdaccio|nexus)/i
    const patterns = [basename(__filename)]
    const found = written.filter((file) => !patterns.includes(basename(file)))
    expect(unfit(found, (content) => !elsewhere.test(content))).toEqual([])
  })

  test('leaves nothing to do and silences no rule without a reason', () => {
    const code = sources.filter((file) => file !== 'lib/house.test.ts')
    expect(unfit(code, (content) => !/\b(TODO|FIXME|XXX)\b/.test(content))).toEqual([])
    expect(
      unfit(code, (content) => !/eslint-disable(?!.* -- \S)|@ts-(ignore|nocheck)/.test(content)),
    ).toEqual([])
  })

  test('the decisions are numbered in a row', () => {
    const numbers = matching(/^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/).map((file) =>
      Number(basename(file).slice(0, 4)),
    )
    const others = matching(/^docs\/decisions\//).length - numbers.length
    expect([others, new Set(numbers).size]).toEqual([0, numbers.length])
  })

  test('tests stand beside what they test', () => {
    const lost = matching(/\.test\.tsx?$/).filter(
      (file) => !matching(new RegExp(`^${dirname(file)}/`)).some((other) => !isTest(other)),
    )
    expect(lost).toEqual([])
  })
})
