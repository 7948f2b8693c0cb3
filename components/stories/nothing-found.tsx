import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { findAddress } from '@/lib/stories/finding/address'
import type { Found } from '@/lib/stories/finding/queries'
import type { Search } from '@/lib/stories/finding/schema'
import { GalleryWall } from './gallery-wall'

type Props = { found: Found; search: Search; language: Language }

/** Nothing meets all of it: why that is, what to leave out, and what comes nearest. */
export function NothingFound({ found: { relaxations, nearest }, search, language }: Props) {
  const t = useTranslations('stories.find')
  return (
    <div className="mt-10" role="status">
      <EmptyState title={t('emptyTitle')}>
        <p>{t('empty')}</p>
        {relaxations.length > 0 && (
          <ul className="mt-3">
            {relaxations.map(({ without, count }) => (
              <li key={without}>
                <a
                  href={findAddress(language, { ...search, [without]: undefined, after: undefined })}
                  rel="nofollow"
                  className="inline-flex min-h-11 items-center"
                >
                  {t('without', { condition: without, count })}
                </a>
              </li>
            ))}
          </ul>
        )}
      </EmptyState>
      {nearest.length > 0 && (
        <section aria-labelledby="nearest" className="mt-12">
          <SectionHeading id="nearest" title={t('nearest')} />
          <GalleryWall stories={nearest} language={language} />
        </section>
      )}
    </div>
  )
}
