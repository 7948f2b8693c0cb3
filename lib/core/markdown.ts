import 'server-only'
import MarkdownIt from 'markdown-it'
import sanitize from 'sanitize-html'

const markdown = new MarkdownIt('default', { html: false, linkify: true, breaks: true, typographer: false })
markdown.disable(['image', 'table', 'html_block', 'html_inline'])

const allowed: sanitize.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 's', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'hr', 'a', 'h3', 'h4'],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['https', 'http', 'mailto'],
  allowProtocolRelative: false,
  transformTags: {
    h1: 'h3',
    h2: 'h3',
    h5: 'h4',
    h6: 'h4',
    a: (tagName, { href = '' }) => ({ tagName, attribs: { href, rel: 'noopener noreferrer nofollow' } }),
  },
}

/**
 * Markdown to harmless HTML, done once when the words are written.
 * Raw HTML is shown as text; then only a short list of elements and link schemes passes.
 */
export const renderMarkdown = (source: string): string => sanitize(markdown.render(source), allowed).trim()
