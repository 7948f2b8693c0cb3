import { line, openLine } from './line'

const accepts = (typed: unknown) => line(40).safeParse(typed).success

test.each([
  'Lê Thị Bích Ngọc',
  ' Ni Luh Putu ',
  'O’Brien-Łukasz',
  'Dr. J.-P. d’Arc (emerita)',
  '👩🏽‍🔬 नमस्ते',
  'مريم',
])('the name %s is taken', (name) => expect(accepts(name)).toBe(true))

test.each([
  '',
  ' \t ',
  'x'.repeat(41),
  'two\nlines',
  'a\u202egro',
  '\u200b',
  'a\u0000',
  'a\u2028b',
  1,
  ['a'],
])('%j is refused', (typed) => expect(accepts(typed)).toBe(false))

test('a line that may stay empty refuses what any line does', () => {
  const read = (typed: unknown) => openLine(40).safeParse(typed)
  for (const empty of [undefined, '', ' \t ']) expect(read(empty)).toMatchObject({ data: '' })
  expect(read(' Sông Hàn ')).toMatchObject({ data: 'Sông Hàn' })
  for (const wrong of ['x'.repeat(41), 'a\u202egro', 1, ['a']]) expect(read(wrong).success).toBe(false)
})
