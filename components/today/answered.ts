import type { ReplyView } from '@/lib/notifications/queries'

/** A thread in which she was answered, and by whom. */
export type Answered = {
  thread: ReplyView['thread']
  /** The first of the replies: where she begins to read. */
  number: number
  /** When the last of them came. */
  at: Date
  actors: ReplyView['actor'][]
}

/** Replies, newest first, gathered by thread: she is told once of each conversation. */
export function gatherByThread(replies: readonly ReplyView[]): Answered[] {
  const threads = new Map<string, Answered>()
  for (const { thread, post, at, actor } of replies) {
    const known = threads.get(thread.id)
    if (!known) {
      threads.set(thread.id, { thread, number: post.number, at, actors: [actor] })
      continue
    }
    known.number = Math.min(known.number, post.number)
    if (!known.actors.some(({ id }) => id === actor.id)) known.actors.push(actor)
  }
  return [...threads.values()]
}
