import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Db } from './db'
import { seal, unseal } from './secret'

/** A job is given what was enqueued; `jobId` in it stays the same for all attempts. */
export type Job = (payload: unknown) => Promise<void>

/**
 * Enqueues a job in the transaction `tx`: it exists exactly if what caused it does.
 * A failing job is tried again with growing pauses, 25 times over about three days.
 */
export async function enqueue(tx: Db, name: string, payload: object): Promise<void> {
  const body = JSON.stringify({ ...payload, jobId: randomUUID() })
  await tx.$executeRaw`select graphile_worker.add_job(${name}, payload := ${body}::json)`
}

/** Enqueues a job whose payload waits in the database but must not be readable there: links, addresses. */
export const enqueueSealed = (tx: Db, name: string, payload: object): Promise<void> =>
  enqueue(tx, name, { sealed: seal(JSON.stringify(payload)) })

/** Many such jobs of one kind by one statement: all of them exist exactly if their cause does. */
export async function enqueueAllSealed(tx: Db, name: string, payloads: readonly object[]): Promise<void> {
  const bodies = payloads.map((payload) =>
    JSON.stringify({ sealed: seal(JSON.stringify(payload)), jobId: randomUUID() }),
  )
  await tx.$executeRaw`
    select graphile_worker.add_job(${name}, payload := body::json) from unnest(${bodies}::text[]) as body`
}

const sealedSchema = z.object({ sealed: z.string(), jobId: z.string() })

/** What was enqueued sealed, checked by its schema, with the job's own name. */
export function openSealed<S extends z.ZodType>(
  payload: unknown,
  schema: S,
): { jobId: string; opened: z.output<S> } {
  const { sealed, jobId } = sealedSchema.parse(payload)
  return { jobId, opened: schema.parse(JSON.parse(unseal(sealed))) }
}
