import { db } from '@/lib/core/db'
import { reportPost } from '@/lib/moderation/commands'
import { idOf } from './neighbours'
import { viewerOf } from './people'

const words =
  'Six students at twenty-five thousand an hour, and which year: whoever works in that faculty knows at once which project this is. I would ask her to leave the sums out.'

/** One report that waits for the facilitator's look. */
export async function writeCases(): Promise<void> {
  const reporter = await viewerOf(idOf('priya'))
  await reportPost(reporter, { thread: 'thread-signed-for', number: 1, reason: 'other', words })
  await db.case.updateMany({ data: { id: 'case-sums' } })
}
