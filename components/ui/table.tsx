import type { ReactNode } from 'react'

export type Column<Row> = { key: string; title: ReactNode; cell: (row: Row) => ReactNode; numeric?: boolean }

type Props<Row> = {
  caption: string
  /** The caption is for screen readers only, when a heading already says it. */
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
}

const cellClass = 'px-3 py-2.5 align-top first:ps-0 last:pe-0'
const side = (numeric?: boolean) => (numeric ? 'text-end tabular-nums' : 'text-start')

/** A table that scrolls inside its own box; the first column names the row. */
export function Table<Row>({ caption, captionHidden = false, columns, rows, rowKey }: Props<Row>) {
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="relative max-w-full overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className={captionHidden ? 'sr-only' : 'pb-2 text-start text-sm text-muted'}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b border-ink">
            {columns.map(({ key, title, numeric }) => (
              <th key={key} scope="col" className={`${cellClass} ${side(numeric)} text-sm font-semibold`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line">
              {columns.map(({ key, cell, numeric }, index) =>
                index === 0 ? (
                  <th key={key} scope="row" className={`${cellClass} ${side(numeric)} font-medium`}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={`${cellClass} ${side(numeric)}`}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
