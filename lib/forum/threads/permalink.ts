import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { lastPageOf } from './page-size'

type Place = { space: string; threadId: string; number: number }

/** Where post `number` of a thread stands: its page, and its place on it. `at` names another place on that page. */
export const permalink = (language: Language, place: Place, at = `post-${place.number}`) =>
  address(language, place, {}, at)

/**
 * Where she who just posted is sent. It names the post twice: an address that differed from hers
 * in nothing but the part after the # would leave the browser on the page as it was.
 */
export const postedLink = (language: Language, place: Place) =>
  address(language, place, { posted: String(place.number) }, `post-${place.number}`)

function address(
  language: Language,
  { space, threadId, number }: Place,
  more: Record<string, string>,
  at: string,
) {
  const after = lastPageOf(number)
  const query = new URLSearchParams({ ...(after > 0 && { after: String(after) }), ...more })
  const path = localPath(language, paths.thread(space, threadId))
  return `${path}${query.size > 0 ? `?${query}` : ''}#${at}`
}
