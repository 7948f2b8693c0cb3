import { escapeHtml } from '@/lib/core/escape'

/** What a text leaves open in braces, to be filled from the portal's settings whenever it is shown. */
export const placeholders = [
  'contact',
  'safeguarding',
  'dataProtection',
  'operator',
  'sender',
  'portal',
] as const
export type Placeholder = (typeof placeholders)[number]
export type Fillings = Record<Placeholder, string>

const isPlaceholder = (name: string): name is Placeholder => placeholders.some((one) => one === name)

/** To these, people write. */
const isMailbox = (name: Placeholder) => /^(contact|safeguarding|dataProtection)$/.test(name)

/** What stands in braces and means nothing to us, as it was typed, each once. */
export function unknownPlaceholders(source: string): string[] {
  const braced = [...source.matchAll(/\{([^{}\n]{0,60})\}/g)]
  return [...new Set(braced.flatMap(([whole, name = '']) => (isPlaceholder(name) ? [] : [whole])))]
}

function filling(name: Placeholder, fillings: Fillings, isInLink: boolean): string {
  const words = escapeHtml(fillings[name])
  return isMailbox(name) && !isInLink ? `<a href="mailto:${words}">${words}</a>` : words
}

/**
 * Fills the places a text leaves open. An address becomes a link, unless it stands in one.
 * @param html from `renderMarkdown`, which writes a brace in a link's address as %7B
 */
export function fillPlaceholders(html: string, fillings: Fillings): string {
  let isInLink = false
  return html.replace(/<[^>]*>|\{(\w+)\}/g, (whole, name: string | undefined) => {
    if (name !== undefined) return isPlaceholder(name) ? filling(name, fillings, isInLink) : whole
    if (/^<\/?a\b/.test(whole)) isInLink = whole !== '</a>'
    return whole.replace(/%7B(\w+)%7D/g, (kept, inAddress: string) =>
      isPlaceholder(inAddress) ? escapeHtml(encodeURI(fillings[inAddress])) : kept,
    )
  })
}
