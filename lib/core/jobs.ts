import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Db } from './db'

/** A job is given what was enqueued; `jobId` in it stays the same for all attempts. */
export type Job = (payload: unknown) => Promise<void>

type Terms = {
  /** Jobs of one key wait as one: the later replaces the earlier. */
  key?: string
  /** Not before this time. */
  runAt?: Date
}

/**
 * Enqueues a job in the transaction `tx`: it exists exactly if what caused it does.
 * A failing job is tried again with growing pauses, 25 times over about three days.
 */
export async function enqueue(
  tx: Db,
  name: string,
  payload: object,
  { key, runAt }: Terms = {},
): Promise<void> {
  const body = JSON.stringify({ ...payload, jobId: randomUUID() })
  await tx.$executeRaw`select graphile_worker.add_job(
    ${name}, payload := ${body}::json, job_key := ${key ?? null}::text, run_at := ${runAt ?? null}::timestamptz)`
}
