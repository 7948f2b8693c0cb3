import { marked, type Mark } from './markdown-marks'

test.each<[Mark, string, boolean, string, string]>([
  ['bold', 'word', false, '**word**', 'word'],
  ['italic', '', false, '**', ''],
  ['heading', 'one', false, '\n## one', ''],
  ['quote', 'one\ntwo', true, '> one\n> two', ''],
  ['quote', 'one', false, '\n> one', ''],
  ['list', 'one\ntwo', true, '- one\n- two', ''],
  ['link', 'here', false, '[here](https://)', 'https://'],
])('%s on "%s" (at the start of a line: %s) becomes %j', (mark, passage, startsLine, text, selected) => {
  const result = marked(mark, passage, startsLine)
  expect(result.text).toBe(text)
  expect(result.text.slice(result.from, result.to)).toBe(selected)
})
