import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readStamp, sameStamp, stampFor, writeStamp } from './build-stamp'
import { runToEnd } from './children'
import { schemaFingerprint } from './fingerprint'
import { generateClient } from './prisma'
import { step } from './say'

type Target = {
  distDir: string
  databaseUrl: string
  portalUrl: string
  mode: string
}

const clientStamp = 'prisma/client/stamp'

/** Writes the Prisma client unless it is there and of today's schema. */
export async function ensureClient(): Promise<void> {
  const wanted = schemaFingerprint()
  if (existsSync(clientStamp) && readFileSync(clientStamp, 'utf8') === wanted) return
  await step('Writing the database client', () => Promise.resolve(generateClient()))
  writeFileSync(clientStamp, wanted)
}

/** Builds the portal when there is no build, or one of other sources, another database or another address. */
export async function ensureBuild({ distDir, databaseUrl, portalUrl, mode }: Target): Promise<void> {
  const wanted = await stampFor(databaseUrl, portalUrl, mode)
  if (sameStamp(readStamp(distDir), wanted)) return
  for (const file of ['stamp.json', 'BUILD_ID']) rmSync(join(distDir, file), { force: true })
  // Pages and data that an earlier build or another database left in the cache must not show up in this one.
  rmSync(join(distDir, 'cache/fetch-cache'), { recursive: true, force: true })
  await step('Building the portal (a minute or two the first time)', () =>
    runToEnd('build', 'node_modules/next/dist/bin/next', ['build'], {
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      NEXT_DIST_DIR: distDir,
    }),
  )
  if (!existsSync(join(distDir, 'BUILD_ID'))) throw new Error('The build ended before it was complete.')
  writeStamp(distDir, wanted)
}
