import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { SpaceLine } from '@/lib/forum/spaces/queries'

type Props = { spaces: SpaceLine[]; unread: Map<string, number>; language: Language }

/** Her spaces, and how many of their threads hold something new. */
export function TodaySpaces({ spaces, unread, language }: Props) {
  const t = useTranslations('today')
  const counts = useTranslations('forum.counts')
  return (
    <section aria-labelledby="spaces">
      <SectionHeading id="spaces" title={t('spaces')} />
      {spaces.length === 0 && (
        <p className="mb-3">
          {t('noSpaces.title')}. {t('noSpaces.body')}
        </p>
      )}
      <ul>
        {spaces.map(({ id, slug, name }) => (
          <li key={id} className="border-t border-line py-3 first:border-t-0 first:pt-0">
            <a href={localPath(language, paths.space(slug))} className="font-medium">
              {name}
            </a>
            <p className="text-sm text-muted">
              {unread.has(id) ? counts('unread', { count: unread.get(id) ?? 0 }) : t('nothingNew')}
            </p>
          </li>
        ))}
      </ul>
      <p className="border-t border-line pt-3 text-sm">
        <a href={localPath(language, paths.spaces)}>{t('allSpaces')}</a>
      </p>
    </section>
  )
}
