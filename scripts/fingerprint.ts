import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const rootSources = /^(package-lock\.json|(next|postcss)\.config\.\w+|(proxy|instrumentation[\w-]*)\.ts)$/
const isTest = (file: string) => /\.test\.\w+$/.test(file)

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)))
}

/** SHA-256 over the names and contents of files and folders; a missing one counts as empty. */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesBelow).sort()) {
    const content = createHash('sha256').update(readFileSync(file)).digest('hex')
    hash.update(`${file}\0${content}\n`)
  }
  return hash.digest('hex')
}

const sourceFolders = ['app', 'components', 'lib', 'messages', 'public', 'prisma/schema']

/** Of everything a build is made from. tsconfig.json isn't among it, because `next build` itself rewrites it. */
export function sourcesFingerprint(): string {
  const files = sourceFolders.flatMap(filesBelow).filter((file) => !isTest(file))
  return fingerprint([...files, ...readdirSync('.').filter((name) => rootSources.test(name))])
}

/** Of what the Prisma client is generated from. */
export const schemaFingerprint = (): string =>
  fingerprint(['prisma/schema', 'node_modules/prisma/package.json'])
