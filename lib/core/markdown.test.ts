import { renderMarkdown } from './markdown'

describe('renderMarkdown', () => {
  it('renders paragraphs, emphasis, lists, quotes and links', () => {
    const html = renderMarkdown('A *calm* **year**\n\n- one\n- two\n\n> said\n\n[page](https://example.org)')
    expect(html).toContain('<em>calm</em> <strong>year</strong>')
    expect(html).toContain('<li>one</li>')
    expect(html).toContain('<blockquote>')
    expect(html).toContain('<a href="https://example.org" rel="noopener noreferrer nofollow">page</a>')
  })

  it('keeps a single line break, as people type them', () => {
    expect(renderMarkdown('one\ntwo')).toBe('<p>one<br />\ntwo</p>')
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt&#58;alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '<svg/onload=alert(1)>',
    '![x](https://example.org/track.png)',
    '<a href="//evil.example" onclick="alert(1)">x</a>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '[x](vbscript:msgbox(1))',
  ])('makes %s harmless', (source) => {
    const html = renderMarkdown(source)
    expect(html).not.toMatch(/<(script|img|svg|iframe|style|form|object)/i)
    expect(html).not.toMatch(/<[^>]*\son\w+=/i)
    expect(html).not.toMatch(/<[^>]*\shref="(?!https?:|mailto:)/i)
  })

  it('lets no heading of a post outrank the page', () => {
    expect(renderMarkdown('# Loud')).toBe('<h3>Loud</h3>')
    expect(renderMarkdown('## Part\n\n### Section', 2)).toBe('<h2>Part</h2>\n<h3>Section</h3>')
  })
})
