import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ChangePost, RetractPost } from '@/components/forum/own-post'
import { PostWords } from '@/components/forum/post-words'
import { SpaceTrail } from '@/components/forum/space-trail'
import { ReportForm } from '@/components/moderation/report-form'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { idSchema } from '@/lib/core/id'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getPost } from '@/lib/forum/posts/queries'
import { postNumberSchema } from '@/lib/forum/posts/schema'
import { permalink } from '@/lib/forum/threads/permalink'
import { getDraft, getThread } from '@/lib/forum/threads/queries'

type Props = {
  params: Promise<{ locale: string; space: string; thread: string; number: string }>
  searchParams: Promise<{ changed?: string }>
}

export default async function PostPage({ params, searchParams }: Props) {
  const { locale, space: slug, thread: id, ...asked } = await params
  const language = languageOf(locale)
  const viewer = await requireMember(
    language,
    localPath(language, paths.post(slug, id, Number(asked.number) || 1)),
  )
  const number = postNumberSchema.safeParse(asked.number).data
  const thread = number && idSchema.safeParse(id).success ? await getThread(viewer, id, language) : null
  const post = number && thread?.space.slug === slug ? await getPost(viewer, thread, number) : null
  if (!thread || !post) notFound()
  const [t, draft, { changed }] = await Promise.all([
    getTranslations('forum.post'),
    getDraft(viewer, `post:${post.id}`),
    searchParams,
  ])
  const link = permalink(language, { space: slug, threadId: id, number: post.number })
  const own = { post, thread, language }
  return (
    <>
      <SpaceTrail space={thread.space} language={language} />
      <PageHeading title={post.mine ? t('own') : t('other', { name: post.author.name })} size="medium">
        <a href={link}>{t('back')}</a>
      </PageHeading>
      {!post.mine && (
        <PostWords post={post} path={localPath(language, paths.thread(slug, id))} language={language} />
      )}
      {post.can.edit && (
        <ChangePost {...own} draft={draft} changed={changed !== undefined} timeZone={viewer.timeZone} />
      )}
      {post.can.report && (
        <div className="mt-12">
          <ReportForm thread={thread.id} number={post.number} language={language} />
        </div>
      )}
      {post.can.retract && <RetractPost {...own} />}
    </>
  )
}
