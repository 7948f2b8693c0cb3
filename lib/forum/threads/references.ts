import { plain } from '@/lib/core/plain'

/** Somebody who can be named where a post stands. */
export type Nameable = { id: string; name: string; callName: string }

/** What a rendered post points at: members it names, and posts of its thread that it quotes, by number. */
export type References = { members: string[]; posts: number[] }

/** What of it there is for a reader: names of members she may meet, and of the authors of posts that are there for her. */
export type Resolved = { members: ReadonlyMap<string, string>; posts: ReadonlyMap<number, string> }

/** How references are written for a reader, in HTML. */
export type Writing = {
  member: (id: string, name: string) => string
  /** In place of a name that is not for her; `typed` is what its author wrote. */
  somebody: (typed: string) => string
  /** At the head of a quotation. */
  quoted: (number: number, name: string) => string
  /** In place of a quotation of words that are not there for her. */
  gap: string
}

const word = `[\\p{L}\\p{M}\\p{N}'’.-]+`
/** An @ that begins a name, no address, and up to eight words after it. */
const naming = new RegExp(`(?<![\\p{L}\\p{N}@.])@(${word}(?: ${word}){0,7})`, 'gu')
const mostNamed = 20

const withoutEnd = (text: string) => text.replace(/['’.-]+$/u, '')

/** The first words after each @, plain: whom to look for. */
export function soughtIn(source: string): string[] {
  const first = [...source.matchAll(naming)].map(([, words = '']) =>
    plain(withoutEnd(words.split(' ')[0] ?? '')),
  )
  return [...new Set(first)].filter(Boolean).slice(0, mostNamed)
}

/** Whole names and call names, plain; one that two share names neither. */
function idsByName(nameables: readonly Nameable[]): Map<string, string | null> {
  const ids = new Map<string, string | null>()
  for (const { id, name, callName } of nameables)
    for (const said of new Set([plain(name), plain(callName)]))
      ids.set(said, ids.has(said) && ids.get(said) !== id ? null : id)
  return ids
}

/** The longest beginning of the words that is somebody's name. */
function nameIn(words: string, ids: ReadonlyMap<string, string | null>): string | null {
  const parts = words.split(' ')
  for (let count = parts.length; count > 0; count -= 1) {
    const typed = withoutEnd(parts.slice(0, count).join(' '))
    const id = ids.get(plain(typed))
    if (id) return `<a data-member="${id}">@${typed}</a>${words.slice(typed.length)}`
  }
  return null
}

/** Applies `change` to what is plain text: outside of tags, of links and of code. */
function inText(html: string, change: (text: string) => string): string {
  let depth = 0
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      if (!part.startsWith('<')) return depth === 0 ? change(part) : part
      if (/^<(a|code|pre)[ >]/.test(part)) depth += 1
      if (/^<\/(a|code|pre)>/.test(part)) depth -= 1
      return part
    })
    .join('')
}

/** A quotation whose first line is the number of a post: `> #3`. */
const quoting = /<blockquote>\s*<p>#(\d{1,6})(?:<br \/>\s*|(<\/p>)\s*)/g

/**
 * Marks in a rendered post the names after an @ and the posts it quotes, so that each reader is told of them only what
 * is hers to know. What names nobody stays as it was typed.
 */
export function markReferences(html: string, nameables: readonly Nameable[]): string {
  const ids = idsByName(nameables)
  const named = inText(html, (text) =>
    text.replace(naming, (whole, words: string) => nameIn(words, ids) ?? whole),
  )
  return named.replace(
    quoting,
    (_, number: string, end?: string) => `<blockquote data-post="${number}">${end ? '' : '<p>'}`,
  )
}

const marks = /<(?:a data-member="([\w-]+)"|blockquote data-post="(\d+)")>/g

export function referencesIn(html: string): References {
  const found = [...html.matchAll(marks)]
  return {
    members: [...new Set(found.flatMap(([, id]) => (id ? [id] : [])))],
    posts: [...new Set(found.flatMap(([, , number]) => (number ? [Number(number)] : [])))],
  }
}

/** Writes quotations with their author, or leaves a gap for the whole of one, whatever stands in it. */
function resolveQuotes(html: string, posts: Resolved['posts'], { quoted, gap }: Writing): string {
  /** How deep inside a quotation that isn't for her; 0 outside. */
  let hidden = 0
  const parts = html.split(/(<\/?blockquote[^>]*>)/).map((part) => {
    const opens = part.startsWith('<blockquote')
    if (hidden > 0) {
      hidden += opens ? 1 : part === '</blockquote>' ? -1 : 0
      return ''
    }
    const number = opens ? /data-post="(\d+)"/.exec(part)?.[1] : undefined
    if (number === undefined) return part
    const author = posts.get(Number(number))
    if (author !== undefined) return `<blockquote>${quoted(Number(number), author)}`
    hidden = 1
    return gap
  })
  return parts.join('')
}

/** A rendered post as one reader sees what it points at. */
export function resolveReferences(html: string, { members, posts }: Resolved, how: Writing): string {
  if (!html.includes(' data-')) return html
  const named = html.replace(/<a data-member="([\w-]+)">([^<]*)<\/a>/g, (_, id: string, typed: string) => {
    const name = members.get(id)
    return name === undefined ? how.somebody(typed) : how.member(id, name)
  })
  return resolveQuotes(named, posts, how)
}
