import { useTranslations } from 'next-intl'
import { Pager } from '@/components/ui/pager'

type Props = { path: string; earlier: number | null; isNewest: boolean }

/** To the messages before these, and back to the newest. */
export function MessagePages({ path, earlier, isNewest }: Props) {
  const t = useTranslations('conversations')
  return (
    <Pager
      label={t('title')}
      previous={earlier ? { href: `${path}?before=${earlier}`, label: t('earlier') } : undefined}
      next={isNewest ? undefined : { href: `${path}#newest`, label: t('newest') }}
    />
  )
}
