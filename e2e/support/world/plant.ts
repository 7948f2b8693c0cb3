import { Client } from 'pg'
import { memberId } from '../actors'
import { canaryOf } from '../columns'

/** Addresses of what is planted, for the routes' parameters. */
export const world = {
  space: canaryOf('Space.slug'),
  thread: 'w-thread',
  application: 'w-application',
  list: 'w-list',
  story: canaryOf('Story.slug'),
  member: memberId('author'),
  change: 'w-recovery',
} as const

export async function connect(): Promise<Client> {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  return client
}

type Row = Record<string, unknown>

/** Inserts one row; what is already there stays. */
export async function insert(client: Client, table: string, row: Row): Promise<void> {
  const names = Object.keys(row)
  await client.query(
    `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')})
     values (${names.map((_, i) => `$${i + 1}`).join(', ')}) on conflict do nothing`,
    Object.values(row),
  )
}

export const tomorrow = () => new Date(Date.now() + 86_400_000)
export const inEachLanguage = (text: string) => JSON.stringify({ en: text, id: text, vi: text })
