import type { Columns } from './audience'

/** Planted between the author and the actor "member". */
export const conversations: Columns = {
  'Message.source': 'nobody',
  'Message.html': 'theTwo',
  'Message.onceKey': 'nobody',
}
