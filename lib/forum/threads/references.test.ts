import { markReferences, referencesIn, resolveReferences, soughtIn } from './references'

const sri = { id: 'sri-1', name: 'Sri Wahyuningsih', callName: 'Sri' }
const ngoc = { id: 'ngoc-1', name: 'Lê Thị Bích Ngọc', callName: 'Ngọc' }
const mai = { id: 'mai-1', name: 'Hoàng Thị Tuyết Mai', callName: 'Mai' }
const otherMai = { id: 'mai-2', name: 'Mai Thị Lan', callName: 'Mai' }
const everybody = [sri, ngoc, mai, otherMai]

const mark = (html: string) => markReferences(html, everybody)

const reader = (shown: Record<string, string>, posts: Record<number, string> = {}) => ({
  members: new Map(Object.entries(shown)),
  posts: new Map(Object.entries(posts).map(([number, name]) => [Number(number), name])),
})
const how = {
  member: (id: string, name: string) => `<a href="/m/${id}">@${name}</a>`,
  somebody: () => '@…',
  quoted: (number: number, name: string) => `<p>${name} #${number}</p>`,
  gap: '<p>gap</p>',
}

describe('naming', () => {
  test.each([
    [
      'by her whole name',
      '<p>@Sri Wahyuningsih, thank you</p>',
      '<p><a data-member="sri-1">@Sri Wahyuningsih</a>, thank you</p>',
    ],
    ['by what she is called', '<p>(@Sri)</p>', '<p>(<a data-member="sri-1">@Sri</a>)</p>'],
    ['without accents', '<p>@le thi bich ngoc!</p>', '<p><a data-member="ngoc-1">@le thi bich ngoc</a>!</p>'],
    ['before other words', '<p>@Sri said so</p>', '<p><a data-member="sri-1">@Sri</a> said so</p>'],
    ['at the end of a sentence', '<p>I ask @Ngọc.</p>', '<p>I ask <a data-member="ngoc-1">@Ngọc</a>.</p>'],
    [
      'of hers who shares her call name',
      '<p>@Mai Thị Lan</p>',
      '<p><a data-member="mai-2">@Mai Thị Lan</a></p>',
    ],
  ])('points at a member %s', (_, html, marked) => expect(mark(html)).toBe(marked))

  test.each([
    ['what two are called', '<p>@Mai</p>'],
    ['nobody', '<p>@Somebody else</p>'],
    ['an address', '<p>sri@Sri.example and a.@Sri</p>'],
    ['code', '<pre><code>@Sri</code></pre><p><code>@Sri</code></p>'],
    ['a link', '<p><a href="https://x.example">@Sri</a></p>'],
    ['an attribute', '<p><a href="https://x.example/@Sri">x</a></p>'],
  ])('leaves %s as it was typed', (_, html) => expect(mark(html)).toBe(html))

  test('is looked for by first words alone, twenty at most', () => {
    expect(soughtIn('Dear @Lê Thị Bích Ngọc and @SRI, and a@b.example')).toEqual(['le', 'sri'])
    expect(soughtIn(Array.from({ length: 50 }, (_, n) => `@name${n}`).join(' '))).toHaveLength(20)
  })

  test('takes no longer for what is made to be slow', () => {
    const since = process.cpuUsage()
    mark(`<p>${'@a '.repeat(8000)}${'@'.repeat(8000)}${`@${"a'.-".repeat(4000)}`}</p>`)
    expect(process.cpuUsage(since).user / 1000).toBeLessThan(2000)
  })
})

describe('quoting', () => {
  const html = '<blockquote>\n<p>#3<br />\nHer words</p>\n</blockquote>\n<p>Mine</p>'

  test('points at a post by its number', () => {
    expect(mark(html)).toBe('<blockquote data-post="3"><p>Her words</p>\n</blockquote>\n<p>Mine</p>')
    expect(mark('<blockquote>\n<p>#12</p>\n<p>Hers</p>\n</blockquote>')).toBe(
      '<blockquote data-post="12"><p>Hers</p>\n</blockquote>',
    )
    expect(mark('<blockquote>\n<p>No #3</p>\n</blockquote>')).toBe(
      '<blockquote>\n<p>No #3</p>\n</blockquote>',
    )
  })

  test('names whom a reader may meet, and is a gap for whom she may not, with all that stands in it', () => {
    const marked = mark(html)
    expect(resolveReferences(marked, reader({}, { 3: 'Sri' }), how)).toBe(
      '<blockquote><p>Sri #3</p><p>Her words</p>\n</blockquote>\n<p>Mine</p>',
    )
    expect(resolveReferences(marked, reader({}), how)).toBe('<p>gap</p>\n<p>Mine</p>')
  })

  test('hides a quotation inside one that is hidden, and one that is hidden inside another', () => {
    const nested =
      '<blockquote data-post="1"><p>a</p><blockquote data-post="2"><p>b</p></blockquote><p>c</p></blockquote><p>d</p>'
    expect(resolveReferences(nested, reader({}, { 2: 'Sri' }), how)).toBe('<p>gap</p><p>d</p>')
    expect(resolveReferences(nested, reader({}, { 1: 'Sri' }), how)).toBe(
      '<blockquote><p>Sri #1</p><p>a</p><p>gap</p><p>c</p></blockquote><p>d</p>',
    )
  })
})

test('what a post points at is found again, each once', () => {
  const marked = mark('<blockquote>\n<p>#3<br />\na</p>\n</blockquote>\n<p>@Sri @Sri @Ngọc</p>')
  expect(referencesIn(marked)).toEqual({ members: ['sri-1', 'ngoc-1'], posts: [3] })
})

test('a name is shown as it is now, and only to those who may meet her', () => {
  const marked = mark('<p>@Sri and @Ngọc</p>')
  expect(resolveReferences(marked, reader({ 'sri-1': 'Sri W.' }), how)).toBe(
    '<p><a href="/m/sri-1">@Sri W.</a> and @…</p>',
  )
})
