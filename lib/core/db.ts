import 'server-only'
import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { type Prisma, PrismaClient } from '@/prisma/client/client'
import { env } from './env'

const connections = 10

function connect() {
  const pool = new Pool({
    connectionString: env.DATABASE_URL,
    max: connections,
    application_name: 'stem-power',
  })
  // A connection that breaks while idle is replaced by the next query; unheard, it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: (query) => createHash('sha1').update(query.sql).digest('base64url'),
  })
  return { pool, db: new PrismaClient({ adapter }) }
}

// `next dev` loads modules anew on every change: one pool must survive that.
const kept = globalThis as { stemPowerDatabase?: ReturnType<typeof connect> }
const database = (kept.stemPowerDatabase ??= connect())

export const db = database.db

/** The same connections for libraries that speak to `pg` themselves. */
export const pool = database.pool

/** A client or a transaction: what a command's helpers need to take part in either. */
export type Db = Prisma.TransactionClient

/** Closes every connection; for programs that end, not for the portal. */
export async function disconnect(): Promise<void> {
  await db.$disconnect()
  await pool.end()
}
