import type { Obstacle } from '@/lib/coordination/invitations/queries'
import { inviteeSchema, type Invitee } from '@/lib/coordination/invitations/schema'
import { type CsvRecord, readCsv } from '@/lib/core/csv'
import type { Language } from '@/lib/core/locale'
import { type Column, columnNamed, columns, countryNamed, languageNamed } from './headings'
import { listLimits } from './schema'

/** What keeps a row from being invited. */
export type Fault =
  'noName' | 'nameWrong' | 'noEmail' | 'emailWrong' | 'institutionWrong' | 'twice' | Obstacle
/** What was understood in a row, though not as it was written. */
export type Warning = 'callName' | 'language' | 'country' | 'moreCells'

export type ListRow = {
  line: number
  /** As it was written, for whoever looks for the row. */
  written: { name: string; email: string; institution: string }
  invitee: Invitee | null
  faults: Fault[]
  warnings: Warning[]
}

export type Problem = 'empty' | 'noHeadings' | 'unclosed' | 'tooMany'
export type Reading =
  | { ok: true; rows: ListRow[]; unread: string[] }
  | { ok: false; problem: Problem; line: number; missing: Column[] }

const problem = (what: Problem, line = 0, missing: Column[] = []): Reading => ({
  ...{ ok: false, problem: what, line, missing },
})

const faultOf: Partial<Record<string, Fault>> = {
  name: 'nameWrong',
  callName: 'nameWrong',
  email: 'emailWrong',
  institution: 'institutionWrong',
}

/** The portal's language for her, where the list names none: that of her country. */
const languageOf: Record<string, Language> = { ID: 'id', VN: 'vi' }

const oneLine = (cell: string) => cell.replace(/\s+/g, ' ').trim()

function readRow({ line, cells }: CsvRecord, places: (Column | null)[]): ListRow {
  const written = Object.fromEntries(columns.map((column) => [column, ''])) as Record<Column, string>
  places.forEach((column, at) => {
    if (column) written[column] ||= oneLine(cells[at] ?? '')
  })
  const { name, email, institution } = written
  const country = countryNamed(written.country)
  const language = languageNamed(written.language)
  const parsed = inviteeSchema.safeParse({
    ...{ name, email, institution },
    callName: written.callName || name,
    country: country ?? (written.country ? 'other' : ''),
    speaks: language ?? languageOf[country ?? ''] ?? 'en',
  })
  const wrong = parsed.error?.issues.flatMap(({ path }) => faultOf[String(path[0])] ?? []) ?? []
  const faults = wrong.map((fault) => {
    if (fault === 'nameWrong' && !name) return 'noName'
    return fault === 'emailWrong' && !email ? 'noEmail' : fault
  })
  return {
    ...{ line, written: { name, email, institution }, invitee: parsed.data ?? null },
    faults: [...new Set(faults)],
    warnings: [
      ...(name && !written.callName ? (['callName'] as const) : []),
      ...(written.language && !language ? (['language'] as const) : []),
      ...(written.country && !country ? (['country'] as const) : []),
      ...(cells.slice(places.length).some(Boolean) ? (['moreCells'] as const) : []),
    ],
  }
}

/** The first row with a mailbox may invite it; the others say so. */
function markRepeated(rows: ListRow[]): ListRow[] {
  const seen = new Set<string>()
  return rows.map((row) => {
    const email = row.invitee?.email
    if (email === undefined) return row
    const isRepeated = seen.has(email)
    seen.add(email)
    return isRepeated ? { ...row, faults: [...row.faults, 'twice'] } : row
  })
}

/** Reads a list as it was brought in: each row with what is wrong with it, or why none can be read. */
export function readList(text: string): Reading {
  const { records, unclosed } = readCsv(text)
  if (unclosed !== null) return problem('unclosed', unclosed)
  const [head, ...rest] = records
  if (!head) return problem('empty')
  const places = head.cells.map(columnNamed)
  const missing = (['name', 'email'] as const).filter((column) => !places.includes(column))
  if (missing.length > 0) return problem('noHeadings', head.line, missing)
  if (rest.length === 0) return problem('empty')
  if (rest.length > listLimits.rows) return problem('tooMany', rest[listLimits.rows]?.line)
  return {
    ok: true,
    rows: markRepeated(rest.map((record) => readRow(record, places))),
    unread: head.cells.filter((cell, at) => cell !== '' && places[at] === null),
  }
}

/** Adds what is known of the mailboxes. */
export const withObstacles = (
  rows: readonly ListRow[],
  obstacles: ReadonlyMap<string, Obstacle>,
): ListRow[] =>
  rows.map((row) => {
    const obstacle = row.invitee && obstacles.get(row.invitee.email)
    return obstacle ? { ...row, faults: [...row.faults, obstacle] } : row
  })

export const isGood = ({ invitee, faults }: ListRow) => invitee !== null && faults.length === 0
