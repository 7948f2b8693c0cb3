import { notFound } from 'next/navigation'
import { Answer } from '@/components/forum/answer'
import { Conversation } from '@/components/forum/conversation'
import { SpacePromise } from '@/components/forum/space-promise'
import { SpaceTrail } from '@/components/forum/space-trail'
import { Flat } from '@/components/ui/flat'
import { requireMember } from '@/lib/access/viewer'
import { idSchema } from '@/lib/core/id'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getQuote, readPosts } from '@/lib/forum/posts/queries'
import { quoteSchema } from '@/lib/forum/posts/schema'
import { lastPageOf } from '@/lib/forum/threads/page-size'
import { getDraft, getThread } from '@/lib/forum/threads/queries'
import { afterPostSchema } from '@/lib/forum/threads/schema'

type Props = {
  params: Promise<{ locale: string; space: string; thread: string }>
  searchParams: Promise<{ after?: string | string[]; quote?: string | string[] }>
}

export default async function ThreadPage({ params, searchParams }: Props) {
  const { locale, space: slug, thread: id } = await params
  const language = languageOf(locale)
  const path = localPath(language, paths.thread(slug, id))
  const viewer = await requireMember(language, path)
  const thread = idSchema.safeParse(id).success ? await getThread(viewer, id, language) : null
  if (thread?.space.slug !== slug) notFound()
  const asked = await searchParams
  const quoted = asked.quote === undefined ? 0 : quoteSchema.parse(asked.quote)
  const after = Math.min(afterPostSchema.parse(asked.after), lastPageOf(thread.postCount))
  const [posts, draft, quote] = await Promise.all([
    readPosts(viewer, thread, after),
    thread.can.reply ? getDraft(viewer, `thread:${id}`) : null,
    thread.can.reply && quoted > 0 ? getQuote(viewer, thread, quoted) : '',
  ])
  const reader = { language, timeZone: viewer.timeZone }
  return (
    <>
      <Flat as="div">
        <SpaceTrail space={thread.space} language={language} />
      </Flat>
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <Conversation thread={thread} path={path} after={after} posts={posts} {...reader}>
          <Answer thread={thread} draft={draft} quote={quote} {...reader} />
        </Conversation>
        <Flat as="div">
          <SpacePromise space={thread.space} language={language} />
        </Flat>
      </div>
    </>
  )
}
