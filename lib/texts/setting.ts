import type { Language } from '@/lib/core/locale'
import { localPath } from '@/lib/core/paths'
import { plain } from '@/lib/core/plain'
import { type Fillings, fillPlaceholders } from './placeholders'

export type Heading = { id: string; words: string }
/** A text ready to be shown: `contents` are its headings of the first rank, `lead` its first paragraph as plain words. */
export type SetText = { html: string; contents: Heading[]; lead: string }

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

const wordsOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
    .trim()

const nameOf = (words: string) =>
  plain(words)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '') || 'part'

/** Names that the pages around a text bear already. */
const taken = ['main', 'journey', 'opening']

/** Gives every heading a name by which it can be linked to, each another. */
function nameHeadings(html: string): { html: string; contents: Heading[] } {
  const names = new Set(taken)
  const contents: Heading[] = []
  const named = html.replace(/<(h[23])>([\s\S]*?)<\/\1>/g, (_, rank: string, inner: string) => {
    const words = wordsOf(inner)
    const name = nameOf(words)
    let id = name
    for (let n = 2; names.has(id); n++) id = `${name}-${n}`
    names.add(id)
    if (rank === 'h2') contents.push({ id, words })
    return `<${rank} id="${id}">${inner}</${rank}>`
  })
  return { html: named, contents }
}

/** A link to a page of ours leads to it in the reader's language, and search engines may follow it. */
const localLinks = (html: string, language: Language) =>
  html.replace(/<a href="(\/[\w-][^"]*|\/|#[^"]*)" rel="[^"]*">/g, (_, href: string) =>
    href.startsWith('#') ? `<a href="${href}">` : `<a href="${localPath(language, href)}">`,
  )

const leadLength = 200

function leadOf(html: string): string {
  const words = wordsOf(/<p>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '').replace(/\s+/g, ' ')
  return words.length <= leadLength ? words : `${words.slice(0, leadLength).replace(/\s\S*$/, '')} …`
}

/** Sets a text for the page it stands on. @param html from `renderMarkdown`, its highest headings of rank 2 */
export function setText(html: string, language: Language, fillings: Fillings): SetText {
  const filled = localLinks(fillPlaceholders(html, fillings), language)
  return { ...nameHeadings(filled), lead: leadOf(filled) }
}
