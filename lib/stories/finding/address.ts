import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { conditions, type Search } from './schema'

/** A search as an address to keep and to pass on: it says what is asked for, and nothing else. */
export function findAddress(language: Language, search: Partial<Search>): string {
  const asked = ['q' as const, ...conditions, 'after' as const].flatMap((name) => {
    const value = search[name]
    return value ? [[name, value] as const] : []
  })
  const query = new URLSearchParams(asked.map(([name, value]) => [name, value]))
  return localPath(language, paths.findStories) + (query.size > 0 ? `?${query}` : '')
}
