import { renderMarkdown } from '@/lib/core/markdown'
import { setText } from './setting'

const nothing = {
  contact: 'c@x.example',
  safeguarding: '',
  dataProtection: '',
  operator: '',
  sender: '',
  portal: '',
}
const set = (source: string) => setText(renderMarkdown(source, 2), 'vi', nothing)

test('headings can be linked to by names made of their words, each another', () => {
  const { html, contents } = set('# Ai đọc được?\n\n## Ai đọc được?\n\n### Ai đọc được?\n\n## ?!\n\n## Main')
  expect(contents.map(({ id }) => id)).toEqual(['ai-doc-duoc', 'ai-doc-duoc-2', 'part', 'main-2'])
  expect(html).toContain('<h3 id="ai-doc-duoc-3">')
  expect(contents[0]?.words).toBe('Ai đọc được?')
})

test('the contents are plain words, whatever a heading is made of', () => {
  const [heading] = set('## What *we* & **you** say to <b>{contact}</b>').contents
  expect(heading?.words).toBe('What we & you say to <b>c@x.example</b>')
  expect(heading?.id).toBe('what-we-you-say-to-b-c-x-example-b')
})

test('no heading is named beyond sixty letters, or by a hyphen at its edge', () => {
  const [heading] = set(`## ${'long words '.repeat(20)}`).contents
  expect(heading?.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(heading?.id.length).toBeLessThanOrEqual(60)
})

test.each([
  ['[a](/join)', '<a href="/vi/join">'],
  ['[a](/help#drafts)', '<a href="/vi/help#drafts">'],
  ['[a](/)', '<a href="/vi">'],
  ['[a](#here)', '<a href="#here">'],
  ['[a](https://b.example/join)', '<a href="https://b.example/join" rel="noopener noreferrer nofollow">'],
  ['[a](//b.example)', '<a rel="noopener noreferrer nofollow">'],
])('%s leads where it says, in the language of the page', (source, link) => {
  expect(set(source).html).toContain(link)
})

test('the first paragraph tells what a page is about, in at most two hundred letters', () => {
  expect(set('## A\n\nFor *you* & {contact}.\n\nMore.').lead).toBe('For you & c@x.example.')
  const { lead } = set('word '.repeat(200))
  expect(lead).toMatch(/^(word )+…$/)
  expect(lead.length).toBeLessThanOrEqual(203)
  expect(set('- only a list').lead).toBe('')
})
