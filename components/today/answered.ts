import type { ReplyView } from '@/lib/notifications/queries'

/** A thread in which she was answered, and by whom. */
export type Answered = {
  thread: ReplyView['thread']
  /** The first of the replies: where she begins to read. */
  number: number
  /** When the last of them came. */
  at: Date
  actors: ReplyView['actor'][]
  /** One of the posts names her. */
  named: boolean
}

/** Replies, newest first, gathered by thread: she is told once of each conversation. */
export function gatherByThread(replies: readonly ReplyView[]): Answered[] {
  const threads = new Map<string, Answered>()
  for (const { kind, thread, post, at, actor } of replies) {
    const named = kind === 'mentioned'
    const known = threads.get(thread.id)
    if (!known) {
      threads.set(thread.id, { thread, number: post.number, at, actors: [actor], named })
      continue
    }
    known.named ||= named
    known.number = Math.min(known.number, post.number)
    if (!known.actors.some(({ id }) => id === actor.id)) known.actors.push(actor)
  }
  return [...threads.values()]
}
