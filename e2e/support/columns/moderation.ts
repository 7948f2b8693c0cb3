import type { Columns } from './audience'

export const moderation: Columns = {
  'Report.words': 'facilitators',
  'Case.words': 'judged',
}
