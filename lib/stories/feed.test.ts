import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { atomFeed } from './feed'

type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string }

/** Reads XML as strictly as its rules are. @throws for what is not well-formed */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const here = open.at(-1)
    if (here) here.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root.children[0] ?? root
}

const portal = 'https://portal.example'
const story = {
  slug: 'the-lab',
  language: 'id' as const,
  title: 'Dua pintu & <satu> “kunci”',
  standfirst: 'Ia menggambar pintu kedua.',
  field: 'Ilmu material',
  subject: { name: 'Đặng Thị Hường' },
  publishedAt: new Date('2026-01-02T03:04:05Z'),
  changedAt: new Date('2026-02-03T04:05:06Z'),
}
const feed = (stories: (typeof story)[]) =>
  atomFeed({
    portal,
    language: 'vi',
    ...{ title: 'Câu chuyện', subtitle: 'Chặng đường', rights: 'Của chị' },
    changedAt: new Date('2026-03-04T05:06:07Z'),
    stories,
  })

const child = (element: Element | undefined, name: string) =>
  element?.children.find((one) => one.name === name)
const textOf = (element: Element | undefined, name: string) => child(element, name)?.text
const links = (element: Element | undefined) =>
  Object.fromEntries<string | undefined>(
    (element?.children ?? [])
      .filter(({ name }) => name === 'link')
      .map(({ attributes }) => [attributes.rel ?? '', attributes.href]),
  )

test('the feed has all that Atom asks of one', () => {
  const root = parse(feed([story]))
  expect(root).toMatchObject({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' },
  })
  expect(textOf(root, 'id')).toBe(`${portal}/vi/stories/feed.xml`)
  expect(textOf(root, 'updated')).toBe('2026-03-04T05:06:07.000Z')
  expect(textOf(root, 'title')).toBe('Câu chuyện')
  expect(textOf(child(root, 'author'), 'name')).toBe('STEM-POWER')
  expect(links(root)).toEqual({ self: `${portal}/vi/stories/feed.xml`, alternate: `${portal}/vi/stories` })
})

test('an entry is its story’s, by her name as she writes it, in the language it is told in', () => {
  const entry = child(parse(feed([story])), 'entry')
  expect(entry?.attributes['xml:lang']).toBe('id')
  expect(textOf(entry, 'id')).toBe(`${portal}/vi/stories/the-lab`)
  expect(textOf(entry, 'title')).toBe('Dua pintu & <satu> “kunci”')
  expect(textOf(child(entry, 'author'), 'name')).toBe('Đặng Thị Hường')
  expect(textOf(entry, 'summary')).toBe('Ia menggambar pintu kedua.')
  expect(textOf(entry, 'published')).toBe('2026-01-02T03:04:05.000Z')
  expect(textOf(entry, 'updated')).toBe('2026-02-03T04:05:06.000Z')
  expect(links(entry)).toEqual({
    alternate: `${portal}/vi/stories/the-lab`,
    enclosure: `${portal}/vi/stories/the-lab/card.jpg`,
  })
})

test('an empty gallery has a feed as well', () => {
  expect(child(parse(feed([])), 'entry')).toBeUndefined()
})

test('no words break it', () => {
  const words = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(words, words, words, words, (title, standfirst, field, name) => {
      const root = parse(feed([{ ...story, title, standfirst, field, subject: { name } }, story]))
      expect(root.children.filter(({ name: element }) => element === 'entry')).toHaveLength(2)
    }),
  )
})
