import { useTranslations } from 'next-intl'
import type { SpaceView } from '@/lib/forum/spaces/queries'

/** Who can read this, in a line: for screens where the promise stands below the conversation. */
export function ReadableBy({ space: { kind, members } }: { space: SpaceView }) {
  const t = useTranslations('forum.promise')
  return (
    <p className="mt-3 text-sm text-muted lg:hidden">
      {t('readers')}: {t(kind, { count: members })}
    </p>
  )
}
