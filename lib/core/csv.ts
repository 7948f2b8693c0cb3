/** One record of a table in text, and the line of the file it begins on (the first is 1). */
export type CsvRecord = { line: number; cells: string[] }
/** `unclosed` is the line on which a quotation begins that never ends; nothing is read from there on. */
export type Csv = { records: CsvRecord[]; unclosed: number | null }

const separators = [',', ';', '\t'] as const

/** The sign that parts the cells of the first line, outside of quotations. */
function separatorOf(text: string): string {
  const [head = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n|\r/, 1)
  const times = (sign: string) => head.split(sign).length
  return separators.reduce((best, sign) => (times(sign) > times(best) ? sign : best))
}

/** A cell, quoted or not, with the sign that ends it. Blanks before a quote don't count; what follows its closing one belongs to the cell. */
const cellPattern = (sign: string) =>
  new RegExp(
    `(?: *"([^"]*(?:""[^"]*)*)"([^${sign}\\r\\n]*)|([^${sign}\\r\\n]*))(${sign}|\\r\\n|\\n|\\r|$)`,
    'gy',
  )

const breaksIn = (text: string) => text.match(/\r\n|\n|\r/g)?.length ?? 0

/**
 * Reads comma-separated values by RFC 4180, and what spreadsheets make of them: semicolons or tabs, any end of line,
 * a byte order mark, a first line `sep=;`, records of different lengths. Lines without a word are left out.
 */
export function readCsv(source: string): Csv {
  const whole = source.replace(/^\ufeff/, '')
  const named = /^sep=([,;\t])(?:\r\n|\n|\r)/i.exec(whole)
  const text = whole.slice(named?.[0].length ?? 0)
  const records: CsvRecord[] = []
  let line = named ? 2 : 1
  let record: CsvRecord = { line, cells: [] }
  for (const [, inside, rest = '', bare = '', end] of text.matchAll(
    cellPattern(named?.[1] ?? separatorOf(text)),
  )) {
    if (bare.trimStart().startsWith('"')) return { records, unclosed: line }
    record.cells.push((inside === undefined ? bare : inside.replaceAll('""', '"') + rest).trim())
    line += breaksIn(inside ?? '')
    if (end !== undefined && separators.some((sign) => sign === end)) continue
    if (record.cells.some((cell) => cell !== '')) records.push(record)
    line += 1
    record = { line, cells: [] }
  }
  return { records, unclosed: null }
}
