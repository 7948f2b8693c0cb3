import type { ReactNode } from 'react'
import { Flat } from '@/components/ui/flat'
import type { Language } from '@/lib/core/locale'
import type { Page } from '@/lib/core/page'
import type { PostView } from '@/lib/forum/posts/queries'
import type { Resolved } from '@/lib/forum/threads/references'
import type { ThreadView } from '@/lib/forum/threads/queries'
import { Asks } from './asks'
import { Posts } from './posts'
import { ReadableBy } from './readable-by'
import { ThreadCare } from './thread-care'
import { ThreadPages } from './thread-pages'

type Props = {
  thread: ThreadView
  /** Its address in her language. */
  path: string
  /** The post before the first shown. */
  after: number
  posts: Page<PostView> & { references: Resolved }
  language: Language
  timeZone: string
  /** Where it goes on. */
  children: ReactNode
}

/** A thread as it is read: what it is about and asks for, what was said, and the answer. */
export function Conversation({ thread, path, after, posts, language, timeZone, children }: Props) {
  return (
    <div>
      <Flat as="div">
        <h1 lang={thread.language} className="max-w-[26ch] text-4xl">
          {thread.title}
        </h1>
        <Asks asks={thread.asks} className="mt-4" />
        <ReadableBy space={thread.space} />
        <div className="mt-6">
          <Posts
            posts={posts.items}
            readTo={thread.readTo}
            thread={{ path, canReply: thread.can.reply, references: posts.references }}
            language={language}
            timeZone={timeZone}
          />
        </div>
        <ThreadPages path={path} after={after} next={posts.next} count={thread.postCount} />
      </Flat>
      <div className="mt-8">{children}</div>
      <ThreadCare thread={thread} language={language} />
    </div>
  )
}
