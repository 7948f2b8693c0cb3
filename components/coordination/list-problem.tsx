import { useFormatter, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Reading } from '@/lib/coordination/lists/reading'

/** Why nothing could be read in a list, or what was left unread. */
export function ListProblem({ reading }: { reading: Reading }) {
  const t = useTranslations('coordination.list')
  const format = useFormatter()
  if (reading.ok) {
    if (reading.unread.length === 0) return null
    return (
      <p className="mb-4 max-w-measure text-sm text-muted">
        {t('unread', { list: format.list(reading.unread) })}
      </p>
    )
  }
  const { problem, line, missing } = reading
  const columns = missing.map((column) => t(`columns.${column as 'name'}`))
  return (
    <Notice quiet kind="warning" title={t('problemTitle')}>
      {t(`problems.${problem}`, { line: String(line), missing: format.list(columns) })}
    </Notice>
  )
}
