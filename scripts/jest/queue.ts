import { db } from '@/lib/core/db'
import type { Job } from '@/lib/core/jobs'

/** Does what is queued, as the worker would, and leaves the queue empty. */
export async function doQueued(jobs: Record<string, Job>): Promise<void> {
  const queued = await db.$queryRaw<{ task: string; payload: unknown }[]>`
    select t.identifier as task, j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`
  await db.$executeRaw`truncate graphile_worker._private_jobs`
  for (const { task, payload } of queued) await jobs[task]?.(payload)
}
