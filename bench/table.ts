import type { Figures } from './measure'

const limitName = 'the limit'
const head = ['', 'conn.', 'req/s', 'p50 ms', 'p99 ms', 'app CPU ms', 'db CPU ms', 'MB', 'failed', '× limit']

/** App CPU of a request compared with the limit's at as many connections. */
function ratio(figure: Figures, all: readonly Figures[]): string {
  const limit = all.find(({ name, connections }) => name.startsWith(limitName) && connections === figure.connections)
  return limit && limit !== figure && limit.appCpu > 0 ? (figure.appCpu / limit.appCpu).toFixed(1) : ''
}

/** The figures as a table to read in a terminal. */
export function table(figures: readonly Figures[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    ...[figure.connections, figure.perSecond, figure.p50, figure.p99, figure.appCpu, figure.databaseCpu, figure.memory],
    figure.failed,
    ratio(figure, figures),
  ])
  const lines = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '))
    .join('\n')
}
