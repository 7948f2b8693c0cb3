import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

/** More was asked from there than is looked up in an hour; the gallery itself stays open. */
export function SearchTooOften({ language }: { language: Language }) {
  const t = useTranslations('stories.find')
  return (
    <>
      <PageHeading title={t('title')} />
      <EmptyState
        title={t('tooOftenTitle')}
        action={<a href={localPath(language, paths.stories)}>{t('clear')}</a>}
      >
        {t('tooOften')}
      </EmptyState>
    </>
  )
}
