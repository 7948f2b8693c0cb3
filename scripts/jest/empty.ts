import { db } from '@/lib/core/db'

/** Every table of ours and the queue's jobs; not the notes about migrations, nor the queue's list of known tasks. */
const listTables = `select format('%I.%I', schemaname, tablename) as name from pg_tables
  where (schemaname = 'public' and tablename <> '_prisma_migrations')
     or (schemaname = 'graphile_worker' and tablename in ('_private_jobs', '_private_job_queues'))`

/** Leaves this worker's database as the migrations made it. Every test file begins with this; a test may, too. */
export async function emptyDatabase(): Promise<void> {
  const tables = await db.$queryRawUnsafe<{ name: string }[]>(listTables)
  await db.$executeRawUnsafe(`truncate ${tables.map(({ name }) => name).join(', ')} restart identity cascade`)
}
