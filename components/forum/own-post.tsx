import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { SectionHeading } from '@/components/ui/page-heading'
import { SecondStep } from '@/components/ui/second-step'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { retractPost } from '@/lib/forum/posts/actions'
import type { OnePost } from '@/lib/forum/posts/queries'
import type { ThreadView } from '@/lib/forum/threads/queries'
import { PostForm } from './post-form'
import { PostWords } from './post-words'
import { Readers } from './readers'
import { wordsLabels } from './words-labels'

type Props = {
  post: OnePost
  thread: ThreadView
  draft: { title: string; body: string } | null
  /** It was changed elsewhere while she was writing. */
  changed: boolean
  language: Language
  timeZone: string
}

/** Her own post: changing it, with what stands there if that is another text by now. */
export async function ChangePost({ post, thread, draft, changed, language, timeZone }: Props) {
  const t = await getTranslations('forum')
  const { send, sending } = { send: t('post.save'), sending: t('post.saving') }
  const path = localPath(language, paths.thread(thread.space.slug, thread.id))
  const labels = { ...wordsLabels(t), title: t('post.title'), body: t('post.body'), send, sending }
  return (
    <section aria-labelledby="change">
      <SectionHeading id="change" title={t('post.changeTitle')} />
      {changed && <Notice kind="warning">{t('post.changed')}</Notice>}
      <p className="mb-4 max-w-measure text-muted">{t('post.changeLead')}</p>
      <PostForm
        post={post}
        thread={thread.id}
        space={thread.space.slug}
        words={{ title: draft?.title || thread.title, body: draft?.body ?? post.source }}
        isDraft={draft !== null}
        language={language}
        timeZone={timeZone}
        readers={<Readers space={thread.space} />}
        labels={labels}
      />
      {changed && (
        <div className="mt-8 max-w-measure">
          <h3 className="mb-2 text-lg">{t('post.standing')}</h3>
          <PostWords post={post} path={path} language={language} className="border-s-4 border-line ps-4" />
        </div>
      )}
    </section>
  )
}

/** Taking it back: what it means, then the yes. */
export async function RetractPost({ post, thread, language }: Pick<Props, 'post' | 'thread' | 'language'>) {
  const t = await getTranslations('forum.post')
  return (
    <section aria-labelledby="retract" className="mt-12">
      <SectionHeading id="retract" title={t('takeBackTitle')} />
      <SecondStep opener={t('takeBack')} kind="destructive">
        <p>{t('sure')}</p>
        <ActionForm action={retractPost} language={language} id="retract-post">
          <input type="hidden" name="thread" value={thread.id} />
          <input type="hidden" name="number" value={post.number} />
          <SubmitButton kind="destructive">{t('yes')}</SubmitButton>
        </ActionForm>
      </SecondStep>
    </section>
  )
}
