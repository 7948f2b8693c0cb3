import { notFound } from 'next/navigation'
import { Answer } from '@/components/forum/answer'
import { Asks } from '@/components/forum/asks'
import { Posts } from '@/components/forum/posts'
import { ReadableBy } from '@/components/forum/readable-by'
import { SpacePromise } from '@/components/forum/space-promise'
import { SpaceTrail } from '@/components/forum/space-trail'
import { ThreadPages } from '@/components/forum/thread-pages'
import { requireMember } from '@/lib/access/viewer'
import { idSchema } from '@/lib/core/id'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { lastPageOf } from '@/lib/forum/threads/page-size'
import { getDraft, getThread, readPosts } from '@/lib/forum/threads/queries'
import { afterPostSchema } from '@/lib/forum/threads/schema'

type Props = {
  params: Promise<{ locale: string; space: string; thread: string }>
  searchParams: Promise<{ after?: string | string[] }>
}

export default async function ThreadPage({ params, searchParams }: Props) {
  const { locale, space: slug, thread: id } = await params
  const language = languageOf(locale)
  const path = localPath(language, paths.thread(slug, id))
  const viewer = await requireMember(language, path)
  const thread = idSchema.safeParse(id).success ? await getThread(viewer, id, language) : null
  if (thread?.space.slug !== slug) notFound()
  const after = Math.min(afterPostSchema.parse((await searchParams).after), lastPageOf(thread.postCount))
  const [posts, draft] = await Promise.all([
    readPosts(viewer, thread, after),
    thread.can.reply ? getDraft(viewer, `thread:${id}`) : null,
  ])
  const reader = { language, timeZone: viewer.timeZone }
  return (
    <>
      <SpaceTrail space={thread.space} language={language} />
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div>
          <h1 lang={thread.language} className="max-w-[26ch] text-4xl">
            {thread.title}
          </h1>
          <Asks asks={thread.asks} className="mt-4" />
          <ReadableBy space={thread.space} />
          <div className="mt-6">
            <Posts posts={posts.items} readTo={thread.readTo} {...reader} />
          </div>
          <ThreadPages path={path} after={after} next={posts.next} count={thread.postCount} />
          <div className="mt-8">
            <Answer thread={thread} draft={draft} {...reader} />
          </div>
        </div>
        <SpacePromise space={thread.space} language={language} />
      </div>
    </>
  )
}
