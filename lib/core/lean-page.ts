const push = /<script>self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)<\/script>/g
const row = /([0-9a-f]*):(?:T([0-9a-f]+),)?/y
/** Rows of raw bytes other than text; no page of ours has any. */
const bytes = /[AOobUSsLlGgMmV]/y

/** Drawings in the rows of React's page data: a long one is a row of its own, a short one a property. */
function withoutDrawings(data: string): string | null {
  let lean = ''
  for (let at = 0; at < data.length;) {
    row.lastIndex = bytes.lastIndex = at
    const [head, id, length] = row.exec(data) ?? []
    if (head === undefined) return null
    bytes.lastIndex = at + head.length
    if (length === undefined && bytes.test(data)) return null
    const start = at + head.length
    const end = length === undefined ? data.indexOf('\n', start) + 1 : start + parseInt(length, 16)
    if (end <= at || end > data.length) return null
    const text = data.slice(start, end)
    if (length === undefined) lean += head + text.replace(/("__html":)"<svg [^"\\]*<\/svg>"/g, '$1""')
    else lean += text.startsWith('<svg ') && text.endsWith('</svg>') ? `${id}:""\n` : head + text
    at = end
  }
  return lean
}

const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' }
const inScript = (text: string) =>
  JSON.stringify([1, text])
    .replace(/[<>&]/g, (sign) => escapes[sign] ?? sign)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')

/**
 * The page with its drawings once: Next repeats all markup in the data for React, which takes what is in the page as
 * it is and never reads that copy (`dangerouslySetInnerHTML` is not compared when a page comes alive). What is not as
 * expected stays as it was: the page is then right, and heavier.
 */
export function leanPage(html: string): string {
  const pushes = [...html.matchAll(push)]
  const [first] = pushes
  if (!first) return html
  const text = pushes.map(([, told = '']) => (JSON.parse(told) as [number, string])[1]).join('')
  // As bytes, since the rows count bytes.
  const lean = withoutDrawings(Buffer.from(text).toString('latin1'))
  if (lean === null) return html
  const script = `<script>self.__next_f.push(${inScript(Buffer.from(lean, 'latin1').toString())})</script>`
  return html.replace(push, (_, __, at: number) => (at === first.index ? script : ''))
}
