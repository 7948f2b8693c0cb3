import type { Columns } from './audience'

export const forum: Columns = {
  'Space.slug': 'invited',
  'Space.name': 'invited',
  'Space.promise': 'invited',
  'SpaceRequest.words': 'facilitators',
  'Thread.title': 'space',
  'Post.source': 'meetInSpace',
  'Post.html': 'meetInSpace',
  'Post.onceKey': 'nobody',
  'Draft.place': 'enum',
  'Draft.title': 'self',
  'Draft.body': 'self',
}
