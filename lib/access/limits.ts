import 'server-only'
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
  'write:member': { points: 120, duration: hour },
  'draft:member': { points: 3600, duration: hour },
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

/** Counts one use against the limit of `key` (a member's id, an address, a source), or throws `TooFast`. */
export async function count(limit: Limit, key: string): Promise<void> {
  try {
    await limiter(limit).consume(key)
  } catch (refused) {
    if (refused instanceof RateLimiterRes) throw new TooFast()
    throw refused
  }
}
