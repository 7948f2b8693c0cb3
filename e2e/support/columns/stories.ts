import type { Columns } from './audience'

export const stories: Columns = {
  'Story.slug': 'nobody',
  'EditionText.field': 'nobody',
  'Story.country': 'enum',
  'EditionText.title': 'nobody',
  'EditionText.standfirst': 'nobody',
  'EditionText.source': 'nobody',
  'EditionText.html': 'nobody',
  'EditionText.moments': 'nobody',
}
