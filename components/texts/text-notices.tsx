import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import type { TextToKeep } from '@/lib/texts/queries'

const outcomes = ['saved', 'returned'] as const

type Props = {
  text: TextToKeep
  version: { at: Date | null } | null
  changed: boolean
  /** What an action before this page has done. */
  query: Record<string, unknown>
  /** The page's own address. */
  here: string
  timeZone: string
}

/** What was just done to a text, and whose words stand in its field. */
export function TextNotices({ text, version, changed, query, here, timeZone }: Props) {
  const t = useTranslations('texts.edit.notices')
  const tDesk = useTranslations('texts.desk')
  const outcome = outcomes.find((one) => query[one] !== undefined)
  const at = version?.at
  const back = (words: ReactNode) => <a href={here}>{words}</a>
  const hasGaps = text.page === 'privacy' || text.page === 'terms'
  return (
    <div className="mb-8 grid gap-3 empty:hidden">
      {outcome && <Notice kind="success">{t(outcome)}</Notice>}
      {changed && <Notice kind="warning">{t('changed')}</Notice>}
      {version && (
        <Notice>
          {at ? t.rich('version', { date: () => <Time at={at} timeZone={timeZone} /> }) : t('versionDraft')}{' '}
          {text.kept && t.rich('unsaved', { back })}
        </Notice>
      )}
      {hasGaps && text.isDraft && <Notice quiet>{tDesk('privacyNote')}</Notice>}
    </div>
  )
}
