import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

/** Before the first story: how one comes about. */
export function EmptyGallery({ language }: { language: Language }) {
  const t = useTranslations('stories')
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <ButtonLink kind="secondary" href={localPath(language, paths.join)}>
          {t('invite.join')}
        </ButtonLink>
      }
    >
      <p>{t('empty.text')}</p>
    </EmptyState>
  )
}
