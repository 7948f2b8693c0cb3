import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { cross } from '@/lib/coordination/range/crossing'
import type { Profile } from '@/lib/coordination/range/queries'
import { axes, type Property } from '@/lib/coordination/range/schema'
import { useRangeWords } from './range-words'

type Props = { members: readonly Profile[]; rows: Property; columns: Property }

/** One property against another, in cells that hold nobody or at least five. */
export function RangeTable({ members, rows, columns }: Props) {
  const t = useTranslations('coordination.range')
  const { labelOf } = useRangeWords()
  const pairs = members.map((one) => ({ row: one[rows], column: one[columns], count: one.count }))
  const crossing = cross(pairs, axes[rows], axes[columns])
  if (!crossing) return <p>{t('tooFew')}</p>
  return (
    <Table
      caption={t('crossCaption', { rows: t(`properties.${rows}`), columns: t(`properties.${columns}`) })}
      columns={[
        { key: 'group', title: t(`properties.${rows}`), cell: ({ group }) => labelOf(rows, group) },
        ...crossing.columns.map((column, index) => ({
          key: column.keys.join(),
          title: labelOf(columns, column),
          numeric: true,
          cell: ({ cells }: { cells: number[] }) => cells[index],
        })),
      ]}
      rows={crossing.rows.map((group, index) => ({ group, cells: crossing.cells[index] ?? [] }))}
      rowKey={({ group }) => group.keys.join()}
    />
  )
}
