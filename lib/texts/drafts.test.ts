import { type Language, languages } from '@/lib/core/locale'
import { renderMarkdown } from '@/lib/core/markdown'
import { longText } from '@/lib/core/messages'
import { paths } from '@/lib/core/paths'
import { placeholders, unknownPlaceholders } from './placeholders'
import { type TextPage, textLimit, textPages, textSchema } from './schema'

/** The portal's own words, which stand until coordinators change them. */
const draft = (page: TextPage, language: Language) => longText(language, 'texts', page)
const others = languages.filter((language) => language !== 'en')
const each = textPages.flatMap((page) => languages.map((language) => [page, language] as const))

/** What a text is built of: its headings, lists, quotations and paragraphs in a row, without a word. */
const structureOf = (source: string) =>
  [...renderMarkdown(source, 2).matchAll(/<(h[23]|p|li|blockquote|ol|ul)>/g)]
    .map(([, name]) => name)
    .join(' ')

const linksIn = (source: string) => [...source.matchAll(/\]\(([^)]*)\)/g)].map(([, href]) => href).sort()
const filledIn = (source: string) => [...source.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test.each(each)('%s in %s could be saved as it is', (page, told) => {
  const body = draft(page, told)
  expect(textSchema.safeParse({ page, told, revision: '', body }).success).toBe(true)
  expect(body.length).toBeLessThan(textLimit / 2)
  expect(unknownPlaceholders(body)).toEqual([])
})

test.each(textPages)('%s says the same in every language, in the same order', (page) => {
  const english = draft(page, 'en')
  for (const language of others) {
    const own = draft(page, language)
    expect([language, structureOf(own)]).toEqual([language, structureOf(english)])
    expect([language, filledIn(own)]).toEqual([language, filledIn(english)])
    expect([language, linksIn(own).length]).toEqual([language, linksIn(english).length])
  }
})

test.each(each)('%s in %s leads only to pages that exist', (page, language) => {
  const known = new Set<string>(Object.values(paths).filter((path) => typeof path === 'string'))
  const local = linksIn(draft(page, language)).filter((href) => href?.startsWith('/'))
  expect(local.filter((href) => !known.has(href ?? ''))).toEqual([])
})

test('every page begins with a paragraph, and has headings to link to', () => {
  for (const [page, language] of each) expect(structureOf(draft(page, language))).toMatch(/^p (?:\w+ )*h2 /)
})

test('the drafts leave the operator no name to invent, and every address has its use', () => {
  const used = new Set(each.flatMap(([page, language]) => filledIn(draft(page, language))))
  expect(placeholders.filter((name) => name !== 'portal' && !used.has(name))).toEqual([])
})
