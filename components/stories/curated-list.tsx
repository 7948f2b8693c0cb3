import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { CuratedLine } from '@/lib/stories/curation/queries'
import { StateTag } from './state-tag'

/** The stories on the curator's desk, each with where it stands. */
export function CuratedList({ stories, language }: { stories: CuratedLine[]; language: Language }) {
  const t = useTranslations('stories.desk')
  if (stories.length === 0) return <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
  return (
    <ul className="max-w-measure">
      {stories.map(({ id, subject, title, number, state }) => (
        <li key={id} className="border-t border-line py-4">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <a
              href={localPath(language, paths.curatedStory(id))}
              lang={title?.language}
              className="text-lg font-medium"
            >
              {title?.title ?? t('untold')}
            </a>
            <StateTag state={state} />
          </p>
          <p className="text-sm text-muted">
            {subject.name} · {t('edition', { number })}
          </p>
        </li>
      ))}
    </ul>
  )
}
