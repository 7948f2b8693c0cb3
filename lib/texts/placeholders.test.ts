import { renderMarkdown } from '@/lib/core/markdown'
import { type Fillings, fillPlaceholders, unknownPlaceholders } from './placeholders'

const fillings: Fillings = {
  contact: 'women@stem.example',
  safeguarding: 'o+mbuds@stem.example',
  dataProtection: 'data@stem.example',
  operator: 'Bradford & <Sons>',
  sender: 'portal@stem.example',
  portal: 'stem.example',
}
const shown = (source: string) => fillPlaceholders(renderMarkdown(source, 2), fillings)

test.each([
  ['Write to {contact}.', '<p>Write to <a href="mailto:women@stem.example">women@stem.example</a>.</p>'],
  ['Mails come from {sender}.', '<p>Mails come from portal@stem.example.</p>'],
  ['By {operator}', '<p>By Bradford &amp; &lt;Sons&gt;</p>'],
  ['**{portal}**', '<p><strong>stem.example</strong></p>'],
  ['{nothing} {toString} {contact', '<p>{nothing} {toString} {contact</p>'],
])('%s is filled', (source, html) => expect(shown(source)).toBe(html))

test('an address in a link becomes no link within it, and the link leads to it', () => {
  const html = shown('[{contact}](mailto:{contact}) and {safeguarding}')
  expect(html).toContain(
    '<a href="mailto:women@stem.example" rel="noopener noreferrer nofollow">women@stem.example</a>',
  )
  expect(html).toContain('<a href="mailto:o+mbuds@stem.example">o+mbuds@stem.example</a>')
})

test('what the settings say can break out of no attribute', () => {
  const operator = '" onmouseover="alert(1)'
  const html = fillPlaceholders(renderMarkdown('[x](https://a.example/{operator})'), {
    ...fillings,
    operator,
  })
  expect(html).not.toMatch(/<[^>]*\sonmouseover=/)
})

test.each([
  ['nothing in braces', []],
  ['{contact} and {operator}', []],
  ['{contakt}', ['{contakt}']],
  ['{ contact }, {Contact}, {contact}, {ai} and {ai}', ['{ contact }', '{Contact}', '{ai}']],
  ['{}', ['{}']],
  ['{{contact}}', []],
  ['{constructor}', ['{constructor}']],
  ['an opening { and a closing\n} of two lines', []],
])('in %j these mean nothing to us: %j', (source, unknown) => {
  expect(unknownPlaceholders(source)).toEqual(unknown)
})
