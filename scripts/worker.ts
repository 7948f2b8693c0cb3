import { run } from 'graphile-worker'
import { jobs as address } from '@/lib/access/address/jobs'
import { jobs as signIn } from '@/lib/access/sign-in/jobs'
import { disconnect, pool } from '@/lib/core/db'
import { crontab as keepingTimes, jobs as keeping } from '@/lib/coordination/keeping/jobs'
import type { Job } from '@/lib/core/jobs'
import { jobs as joining } from '@/lib/members/joining/jobs'
import { jobs as moderation } from '@/lib/moderation/jobs'
import { jobs as notifications } from '@/lib/notifications/jobs'

/** Every job of every room, by the name it is enqueued under. */
export const jobs: Record<string, Job> = {
  ...signIn,
  ...address,
  ...joining,
  ...notifications,
  ...moderation,
  ...keeping,
}

/** Does what is queued in PostgreSQL until it is told to stop; what it was doing is finished or done again later. */
async function work() {
  const runner = await run({
    pgPool: pool,
    concurrency: 4,
    pollInterval: 2000,
    taskList: jobs,
    crontab: [...keepingTimes].join('\n'),
  })
  process.on('disconnect', () => void runner.stop())
  await runner.promise
  await disconnect()
}

void work()
