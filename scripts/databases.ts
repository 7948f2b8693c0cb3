import { Client, escapeIdentifier } from 'pg'

/** The address of another database on the same server. */
export function databaseUrl(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(name)}`
  return other.toString()
}

export const databaseName = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1))

/** Opens a connection for the duration of one piece of work. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export async function databaseExists(adminUrl: string, name: string): Promise<boolean> {
  return withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    return rowCount === 1
  })
}

/** Creates a database (copied from a template when one is named) and returns its address. */
export async function createDatabase(
  adminUrl: string,
  name: string,
  { template }: { template?: string } = {},
): Promise<string> {
  const from = template ? ` template ${escapeIdentifier(template)}` : ''
  await withClient(adminUrl, (client) => client.query(`create database ${escapeIdentifier(name)}${from}`))
  return databaseUrl(adminUrl, name)
}

/** Drops a database, its open connections included; it need not exist. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, (client) =>
    client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`),
  )
}
