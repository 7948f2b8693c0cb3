import type { Columns } from './audience'

export const forum: Columns = {
  'Space.slug': 'space',
  'Space.name': 'space',
  'Space.promise': 'space',
  'Thread.title': 'space',
  'Post.source': 'space',
  'Post.html': 'space',
  'Post.onceKey': 'nobody',
  'Draft.place': 'enum',
  'Draft.title': 'self',
  'Draft.body': 'self',
}
