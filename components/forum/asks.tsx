import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/tag'
import type { asks } from '@/lib/forum/threads/schema'

type Ask = (typeof asks)[number]

/** What she who started the thread asks of those who answer. */
export function Asks({ asks, className = '' }: { asks: readonly Ask[]; className?: string }) {
  const t = useTranslations('forum.asks')
  if (asks.length === 0) return null
  return (
    <p className={`flex flex-wrap items-center gap-2 text-sm text-muted ${className}`}>
      <span>{t('please')}</span>
      {asks.map((ask) => (
        <Tag key={ask}>{t(ask)}</Tag>
      ))}
    </p>
  )
}
