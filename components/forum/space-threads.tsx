import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SectionHeading } from '@/components/ui/page-heading'
import { Pager } from '@/components/ui/pager'
import type { Language } from '@/lib/core/locale'
import type { Page } from '@/lib/core/page'
import { localPath, paths } from '@/lib/core/paths'
import type { SpaceView } from '@/lib/forum/spaces/queries'
import type { ThreadLine } from '@/lib/forum/threads/queries'
import { ReadAllForm } from './read-all-form'
import { ThreadList } from './thread-list'

type Props = {
  space: SpaceView
  /** Those on top, on the first page. */
  pinned: ThreadLine[]
  threads: Page<ThreadLine>
  /** The last thread of the page before, if there is one. */
  after: string | undefined
  language: Language
  timeZone: string
}

/** What is being talked about in a space. */
export function SpaceThreads({ space, pinned, threads, after, language, timeZone }: Props) {
  const t = useTranslations('forum.space')
  const path = localPath(language, paths.space(space.slug))
  const { next } = threads
  const items = [...pinned, ...threads.items]
  const isNew = space.involvement && items.some(({ postCount, readTo }) => readTo < postCount)
  return (
    <section aria-labelledby="threads">
      <SectionHeading id="threads" title={t('threads')}>
        {space.can.write && (
          <ButtonLink href={localPath(language, paths.newThread(space.slug))}>{t('start')}</ButtonLink>
        )}
      </SectionHeading>
      {items.length === 0 ? (
        <EmptyState title={t('empty.title')}>
          {space.can.write ? t('empty.body') : t('empty.closed')}
        </EmptyState>
      ) : (
        <ThreadList threads={items} space={space.slug} language={language} timeZone={timeZone} />
      )}
      {isNew && <ReadAllForm space={space.slug} language={language} />}
      <Pager
        label={t('pages')}
        {...(after && { previous: { href: path, label: t('newest') } })}
        {...(next && { next: { href: `${path}?after=${next}`, label: t('older') } })}
      />
    </section>
  )
}
