import fc from 'fast-check'
import { readCsv } from './csv'

const cells = (text: string) => readCsv(text).records.map((record) => record.cells)

test.each([
  [
    'commas',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons',
    'a;b\n1,5;2',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'tabs',
    'a\tb\r\n1\t2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'old ends of line',
    'a,b\r1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
  ['a named separator', 'sep=;\r\na;b,c', [['a', 'b,c']]],
  [
    'quotes and what is in them',
    '"a ""b""","c,\nd"\n"",e',
    [
      ['a "b"', 'c,\nd'],
      ['', 'e'],
    ],
  ],
  ['quotes amid a cell', 'a "b" c,d"', [['a "b" c', 'd"']]],
  ['blanks before a quote', 'a, "b, c"', [['a', 'b, c']]],
  ['words behind a quote', '"a"b,c', [['ab', 'c']]],
  [
    'separators in a quoted heading',
    '"a,b,c";d\n1;2',
    [
      ['a,b,c', 'd'],
      ['1', '2'],
    ],
  ],
  [
    'a separator at the end',
    'a,\nb,',
    [
      ['a', ''],
      ['b', ''],
    ],
  ],
  ['blanks around cells', ' a , b ', [['a', 'b']]],
  [
    'empty lines',
    '\n\na,b\n \n,,\n1,2\n\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['records of different lengths', 'a,b\n1\n1,2,3', [['a', 'b'], ['1'], ['1', '2', '3']]],
  ['nothing', '', []],
])('reads %s', (_, text, expected) => expect(cells(text)).toEqual(expected))

test('says on which line a record begins, whatever its cells hold', () => {
  const { records } = readCsv('sep=,\nname,note\n"A","two\nlines"\n\nB,x\r\n')
  expect(records.map(({ line }) => line)).toEqual([2, 3, 6])
})

test('says where a quotation begins that never ends, and reads nothing from there', () => {
  expect(readCsv('a,b\n1,"2\n3,4\n')).toEqual({ records: [{ line: 1, cells: ['a', 'b'] }], unclosed: 2 })
})

test('reads back whatever was written by the rules', () => {
  const word = fc
    .string({ unit: fc.constantFrom('a', 'ế', '"', ',', ';', '\n', '\r\n', ' ', 'x') })
    .map((text) => text.trim())
  const table = fc.array(fc.tuple(word, word), { minLength: 1 })
  const written = (text: string) => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map(written).join(',')).join('\r\n')
      expect(cells(text)).toEqual(rows.filter((row) => row.some((one) => one !== '')))
    }),
  )
})

test('a megabyte that opens quotes without end is read in no time', () => {
  const began = Date.now()
  for (const text of [`a,b\n"${'x""'.repeat(350_000)}`, '"'.repeat(1_000_001), ',\n'.repeat(500_000)])
    readCsv(text)
  expect(Date.now() - began).toBeLessThan(2000)
})
