import 'server-only'
import MarkdownIt from 'markdown-it'
import sanitize from 'sanitize-html'

const markdown = new MarkdownIt('default', { html: false, linkify: true, breaks: true, typographer: false })
markdown.disable(['image', 'table', 'html_block', 'html_inline'])

const allowed: sanitize.IOptions = {
  allowedTags: [
    'p',
    'br',
    'strong',
    'em',
    's',
    'ul',
    'ol',
    'li',
    'blockquote',
    'code',
    'pre',
    'hr',
    'a',
    'h2',
    'h3',
    'h4',
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['https', 'http', 'mailto'],
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, { href = '' }) => ({ tagName, attribs: { href, rel: 'noopener noreferrer nofollow' } }),
  },
}

/** Whatever the writer chose, her headings begin below those of the page; two ranks are enough. */
const headings = (top: 2 | 3): sanitize.IOptions['transformTags'] => {
  const [first, second] = [`h${top}`, `h${top + 1}`]
  return {
    ...allowed.transformTags,
    h1: first,
    h2: first,
    h3: top === 2 ? second : first,
    h4: second,
    h5: second,
    h6: second,
  }
}

/**
 * Markdown to harmless HTML, done once when the words are written.
 * Raw HTML is shown as text; then only a short list of elements and link schemes passes.
 * @param topHeading the rank of its highest headings: 2 for a page's own text, 3 below a heading of the page
 */
export const renderMarkdown = (source: string, topHeading: 2 | 3 = 3): string =>
  sanitize(markdown.render(source), { ...allowed, transformTags: headings(topHeading) }).trim()
