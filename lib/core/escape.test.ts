import { escapeHtml, escapeXml } from './escape'

test('what would be markup is text, in HTML and in XML', () => {
  const text = `<b title="x">Đặng & 'Vân'</b>`
  expect(escapeHtml(text)).toBe('&lt;b title=&quot;x&quot;&gt;Đặng &amp; &#39;Vân&#39;&lt;/b&gt;')
  expect(escapeXml(text)).toBe(escapeHtml(text))
})

test('XML is spared the signs it has no word for, and keeps all others', () => {
  expect(escapeXml('a\u0000\u0001\u000b\u001f\ud800\uffffb')).toBe('ab')
  expect(escapeXml('a\tb\nc ễ 👩🏽‍🔬')).toBe('a\tb\nc ễ 👩🏽‍🔬')
})
