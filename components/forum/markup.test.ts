import { html, trusted } from './markup'

describe('written HTML', () => {
  test('escapes every value, in text and in attributes', () => {
    const name = `<img src=x onerror="alert('1')"> & co`
    expect(html`<b title="${name}">${name}</b>`.text).toBe(
      '<b title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co">' +
        '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co</b>',
    )
  })

  test('leaves alone what is trusted, and what it wrote itself', () => {
    expect(html`<p>${trusted('<em>yes</em>')}${html`<b>${'<'}</b>`}${3}</p>`.text).toBe(
      '<p><em>yes</em><b>&lt;</b>3</p>',
    )
  })
})
