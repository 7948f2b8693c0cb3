import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { lastPageOf } from './page-size'

type Place = { space: string; threadId: string; number: number }

/** Where post `number` of a thread stands: its page, and its place on it. `at` names another place on that page. */
export function permalink(
  language: Language,
  { space, threadId, number }: Place,
  at = `post-${number}`,
): string {
  const after = lastPageOf(number)
  return `${localPath(language, paths.thread(space, threadId))}${after > 0 ? `?after=${after}` : ''}#${at}`
}
