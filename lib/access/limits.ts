import 'server-only'
import { createHash, randomInt } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { pool } from '@/lib/core/db'
import { TooFast } from '@/lib/core/errors'

const hour = 3600

/** How often something may be done: `points` times in `duration` seconds, counted in PostgreSQL for all processes. */
const rates = {
  // A symposium signs in from behind one source.
  'sign-in:address': { points: 6, duration: hour },
  'sign-in:source': { points: 200, duration: hour },
  'public:source': { points: 300, duration: hour },
  'apply:source': { points: 10, duration: hour },
  // A whole seminar looks for role models at once; a machine that reads every combination is sent to the gallery.
  'find:source': { points: 1200, duration: hour },
  'write:member': { points: 120, duration: hour },
  'draft:member': { points: 3600, duration: hour },
  'picture:member': { points: 20, duration: hour },
  'message:member': { points: 60, duration: hour },
  'report:member': { points: 20, duration: hour },
  'invite:mailbox': { points: 3, duration: 24 * hour },
  'list:member': { points: 30, duration: hour },
  'settings:member': { points: 60, duration: hour },
  'address:member': { points: 5, duration: hour },
  'staff:member': { points: 300, duration: hour },
} as const

export type Limit = keyof typeof rates

const limiters = new Map<Limit, RateLimiterPostgres>()

function limiter(limit: Limit): RateLimiterPostgres {
  const known = limiters.get(limit)
  if (known) return known
  const made = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'RateLimit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit,
    ...rates[limit],
  })
  limiters.set(limit, made)
  return made
}

/** Of any length and from anybody, kept as a hash: the table is no list of who asked to sign in. */
const nameOf = (key: string) => createHash('sha256').update(key).digest('base64url')

/** Counts that no longer count. */
export const forgetOldCounts = () =>
  pool.query('delete from "RateLimit" where expire < $1', [Date.now()]).then(({ rowCount }) => rowCount)

/** One count in so many clears away the old ones. */
const clearing = 200

/** Counts one use against the limit of `key` (a member's id, an address, a source), or throws `TooFast`. */
export async function count(limit: Limit, key: string): Promise<void> {
  if (randomInt(clearing) === 0) await forgetOldCounts()
  try {
    await limiter(limit).consume(nameOf(key))
  } catch (refused) {
    if (refused instanceof RateLimiterRes) throw new TooFast()
    throw refused
  }
}
