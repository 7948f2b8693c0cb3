import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { OwnEdition } from '@/lib/stories/curation/queries'
import { StateTag } from './state-tag'
import { WithdrawForm } from './own-stories'

/** The stories about her: what she is asked about, and what stands in the gallery. */
export function OwnEditions({ editions, language }: { editions: OwnEdition[]; language: Language }) {
  const t = useTranslations('stories.own')
  if (editions.length === 0) return <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>
  return (
    <ul className="max-w-measure">
      {editions.map(({ id, edition, title, number, state, isPublished, slug }) => (
        <li key={id} className="grid gap-3 border-t border-line py-5">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <a
              href={localPath(language, paths.ownEdition(edition))}
              lang={title?.language}
              className="text-lg font-medium"
            >
              {title?.title ?? slug}
            </a>
            <StateTag state={state} />
          </p>
          <p className="text-sm text-muted">
            {t('edition', { number })}
            {isPublished && (
              <>
                {' · '}
                <a href={localPath(language, paths.story(slug))}>{t('inGallery')}</a>
              </>
            )}
          </p>
          {isPublished && <WithdrawForm story={{ id }} language={language} />}
        </li>
      ))}
    </ul>
  )
}
