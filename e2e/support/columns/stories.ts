import type { Columns } from './audience'

export const stories: Columns = {
  'Story.slug': 'subjectAndCurator',
  'EditionText.field': 'subjectAndCurator',
  'Story.country': 'enum',
  'EditionText.pictureAlt': 'subjectAndCurator',
  'Edition.pictureCredit': 'subjectAndCurator',
  'Edition.wishes': 'subjectAndCurator',
  'Gone.path': 'public',
  'EditionText.title': 'subjectAndCurator',
  'EditionText.standfirst': 'subjectAndCurator',
  'EditionText.source': 'subjectAndCurator',
  'EditionText.html': 'subjectAndCurator',
  'EditionText.moments': 'subjectAndCurator',
}
