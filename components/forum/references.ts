import { escapeHtml } from '@/lib/core/escape'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { lastPageOf } from '@/lib/forum/threads/page-size'
import { type Resolved, resolveReferences } from '@/lib/forum/threads/references'

type Words = { somebody: string; gap: string }
type Post = { html: string; mine: boolean }

/** A post's HTML as this reader sees what it points at. `path` is its thread's. */
export function writtenFor(
  { html, mine }: Post,
  references: Resolved,
  path: string,
  language: Language,
  words: Words,
): string {
  const members = localPath(language, paths.members)
  return resolveReferences(html, references, {
    member: (id, name) => `<a href="${members}/${id}">@${escapeHtml(name)}</a>`,
    somebody: (typed) => (mine ? typed : `@${escapeHtml(words.somebody)}`),
    quoted: (number, name) => {
      const after = lastPageOf(number)
      const page = after > 0 ? `?after=${after}` : ''
      return `<p class="cite"><a href="${path}${page}#post-${number}">${escapeHtml(name)}</a></p>`
    },
    gap: `<blockquote class="gap"><p>${escapeHtml(words.gap)}</p></blockquote>`,
  })
}
