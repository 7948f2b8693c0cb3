import type { BrowserFigures } from './browser'
import type { Figures } from './measure'

const limitName = 'the limit'
const head = ['', 'conn.', 'req/s', 'p50 ms', 'p99 ms', 'app CPU ms', 'db CPU ms', 'MB', 'failed', '× limit']

/** App CPU of a request compared with the limit's at as many connections. */
function ratio(figure: Figures, all: readonly Figures[]): string {
  const limit = all.find(
    ({ name, connections }) => name.startsWith(limitName) && connections === figure.connections,
  )
  return limit && limit !== figure && limit.appCpu > 0 ? (figure.appCpu / limit.appCpu).toFixed(1) : ''
}

/** The figures as a table to read in a terminal. */
export function table(figures: readonly Figures[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    ...[
      figure.connections,
      figure.perSecond,
      figure.p50,
      figure.p99,
      figure.appCpu,
      figure.databaseCpu,
      figure.memory,
    ],
    figure.failed,
    ratio(figure, figures),
  ])
  return columns([head, ...rows])
}

const browserHead = [
  'in a browser, gzip',
  'requests',
  'script kB',
  'total kB',
  'LCP ms',
  'CLS',
  'Lighthouse P / A / BP / SEO',
]

export const browserTable = (figures: readonly BrowserFigures[]): string =>
  columns([
    browserHead,
    ...figures.map(({ name, requests, script, total, lcp, cls, lighthouse }) => [
      ...[name, requests, script, total, lcp, cls, lighthouse],
    ]),
  ])

/** The first column stands left, all others right. */
function columns(rows: readonly (string | number)[][]): string {
  const lines = rows.map((row) => row.map(String))
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  return lines
    .map((line) =>
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
