import { useTranslations } from 'next-intl'
import { Pager } from '@/components/ui/pager'
import { lastPageOf, postsAPage } from '@/lib/forum/threads/page-size'

type Props = { path: string; after: number; next: string | null; count: number }

/** Where in a long thread she is, and the way to its other pages; nothing beside a short one. */
export function ThreadPages({ path, after, next, count }: Props) {
  const t = useTranslations('forum.thread')
  if (after === 0 && !next) return null
  const from = (cursor: number) => (cursor > 0 ? `${path}?after=${cursor}` : path)
  const to = Math.min(after + postsAPage, count)
  return (
    <>
      <p className="mt-6 flex flex-wrap gap-x-5 border-t border-line pt-5 text-sm text-muted">
        <span>{t('range', { from: after + 1, to, count })}</span>
        {after > 0 && <a href={path}>{t('first')}</a>}
        {next && <a href={`${from(lastPageOf(count))}#post-${count}`}>{t('newest')}</a>}
      </p>
      <Pager
        label={t('posts')}
        {...(after > 0 && { previous: { href: from(Math.max(0, after - postsAPage)), label: t('earlier') } })}
        {...(next && { next: { href: from(Number(next)), label: t('later') } })}
      />
    </>
  )
}
