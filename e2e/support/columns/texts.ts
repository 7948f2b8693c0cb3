import type { Columns } from './audience'

/** Pages for everybody; what a coordinator typed and has not shown stands in no column. */
export const texts: Columns = {
  'TextRevision.page': 'enum',
  'TextRevision.source': 'public',
  'TextRevision.html': 'public',
}
