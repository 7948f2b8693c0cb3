import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const text = (path: string) => readFileSync(join(root, path), 'utf8')

/** Every page and route handler of the portal, by its file: `app/[locale]/(member)/spaces/page.tsx`. */
export const routeFiles = (): string[] =>
  globSync('app/**/{page,route,sitemap,robots,opengraph-image}.{ts,tsx}', { cwd: root }).sort()

/** Every action, as `file#export`: `lib/forum/threads/actions.ts#sendReply`. */
export const actionNames = (): string[] =>
  globSync('lib/**/actions.ts', { cwd: root })
    .sort()
    .flatMap((file) => [...text(file).matchAll(/^export const (\w+)/gm)].map(([, name]) => `${file}#${name}`))

/** Every job, by the name it is enqueued under. */
export const jobNames = (): string[] =>
  globSync('lib/**/jobs.ts', { cwd: root })
    .sort()
    .flatMap((file) => /^export const jobs = \{([^}]*)\}/m.exec(text(file))?.[1]?.split(',') ?? [])
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** Every column that holds words (String or Json), as `Model.field`; ids and references to them are left out. */
export const wordColumns = (): string[] =>
  globSync('prisma/schema/*.prisma', { cwd: root })
    .sort()
    .flatMap((file) =>
      [...text(file).matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].flatMap(([, model = '', body = '']) =>
        [...body.matchAll(/^ {2}(\w+)\s+(?:String|Json)\b/gm)]
          .map(([, field = '']) => field)
          .filter((field) => field !== 'id' && !field.endsWith('Id'))
          .map((field) => `${model}.${field}`),
      ),
    )

type BuiltAction = { id: string; page: string }

/** Where each built action is called: its id on the wire and a page, by its file below `app/`, on which it stands. */
export function builtActions(distDir: string): Map<string, BuiltAction> {
  type Entry = { exportedName?: string; filename?: string; workers: Record<string, unknown> }
  const manifest = JSON.parse(
    readFileSync(join(root, distDir, 'server/server-reference-manifest.json'), 'utf8'),
  ) as {
    node: Record<string, Entry>
  }
  return new Map(
    Object.entries(manifest.node).map(([id, { filename = '', exportedName = '', workers }]) => [
      `${filename}#${exportedName}`,
      { id, page: `${Object.keys(workers)[0]?.replace(/^app\//, '')}.tsx` },
    ]),
  )
}
