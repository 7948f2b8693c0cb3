import FileSystemCacheModule from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { contentPolicy } from './content-policy.ts'
import { env } from './env.ts'
import { freshness } from './freshness.ts'
import { leanPage } from './lean-page.ts'
import { scriptHashes } from './script-hashes.ts'

// Next loads this file itself, outside its bundles, where a CommonJS default arrives wrapped.
const FileSystemCache = (
  'default' in FileSystemCacheModule ? FileSystemCacheModule.default : FileSystemCacheModule
) as typeof FileSystemCacheModule

type Page = { kind: string; status?: number; html?: unknown; headers?: Record<string, unknown> }

const policyHeader = 'content-security-policy'

/** A page rendered ahead can't carry a nonce: its policy names its inline scripts by hash instead. */
function prepare(page: Page | null | undefined): void {
  if (page?.kind !== 'APP_PAGE' || typeof page.html !== 'string' || page.headers?.[policyHeader]) return
  const html = leanPage(page.html)
  page.html = html
  page.headers = { ...page.headers, [policyHeader]: contentPolicy({ hashes: scriptHashes(html) }) }
}

/** While it builds, every page is made anew anyway. */
// eslint-disable-next-line no-restricted-syntax -- no setting of the portal: Next says so in the environment
const isBuilding = process.env.NEXT_PHASE === 'phase-production-build'

const isStale = async (lastModified: number | undefined) =>
  !isBuilding && !(await freshness(env.DATABASE_URL).isFresh(lastModified ?? 0))

/**
 * Next's cache of static pages. It makes each page lean and gives it its own content policy on the way in and out, and
 * knows no page that was rendered before the public pages last changed, in whichever process that was.
 */
export default class StaticPages extends FileSystemCache {
  override async get(...args: Parameters<InstanceType<typeof FileSystemCache>['get']>) {
    const entry = await super.get(...args)
    if (entry && (await isStale(entry.lastModified))) return null
    prepare(entry?.value)
    return entry
  }

  override async set(...args: Parameters<InstanceType<typeof FileSystemCache>['set']>) {
    const page: Page | null = args[1]
    // What isn't there is not kept either: invented addresses must not fill the disk.
    if (page?.status === 404) return
    prepare(page)
    return super.set(...args)
  }
}
