import { columnNamed, countryNamed, languageNamed, templates } from './headings'
import { isGood, type ListRow, readList, withObstacles } from './reading'

function rowsOf(text: string): ListRow[] {
  const reading = readList(text)
  if (!reading.ok) throw new Error(reading.problem)
  return reading.rows
}

const faults = (text: string) => rowsOf(text).map((row) => row.faults)
const head = 'Name,Call name,E-mail,Language,Institution,Country'

test('a list in English is understood', () => {
  expect(rowsOf(`${head}\nHelen Brathwaite,Helen,Helen@UK.example,English,Calder Vale,UK\n`)).toEqual([
    {
      line: 2,
      written: { name: 'Helen Brathwaite', email: 'Helen@UK.example', institution: 'Calder Vale' },
      invitee: {
        ...{ name: 'Helen Brathwaite', callName: 'Helen', email: 'helen@uk.example', speaks: 'en' },
        ...{ institution: 'Calder Vale', country: 'GB' },
      },
      faults: [],
      warnings: [],
    },
  ])
})

test.each([
  [
    'id',
    'Nama Lengkap;Panggilan;Alamat Surel;Bahasa;Universitas;Negara\nSri;Bu Sri;s@x.example;bahasa Indonesia;ITLC;Indonesia',
  ],
  [
    'vi',
    'HỌ VÀ TÊN\tTên gọi\tThư điện tử\tNgôn ngữ\tĐơn vị\tQuốc gia\nSri\tBu Sri\ts@x.example\ttiếng Indonesia\tITLC\tIndonesia',
  ],
  [
    'en',
    'full name: , Nickname, "Email address*", language, University, Country\nSri,Bu Sri,s@x.example,id,ITLC,ID',
  ],
])('headings and values in %s', (_, text) => {
  expect(rowsOf(text)).toMatchObject([
    {
      invitee: {
        ...{ name: 'Sri', callName: 'Bu Sri', email: 's@x.example', speaks: 'id' },
        ...{ institution: 'ITLC', country: 'ID' },
      },
      faults: [],
      warnings: [],
    },
  ])
})

test('each language’s template names every column', () => {
  for (const template of Object.values(templates))
    expect(template.split(/[,;]/).map(columnNamed)).toEqual([
      ...['name', 'callName', 'email', 'language', 'institution', 'country'],
    ])
  expect(['Vietnam', 'Việt Nam', 'vn'].map(countryNamed)).toEqual(['VN', 'VN', 'VN'])
  expect(['Tiếng Anh', 'Inggris', 'EN'].map(languageNamed)).toEqual(['en', 'en', 'en'])
})

test.each([
  ['no name', ',,a@x.example', ['noName']],
  ['no address', 'A,,', ['noEmail']],
  ['neither', ',,,English', ['noName', 'noEmail']],
  ['no address at all but words', 'A,,see her page', ['emailWrong']],
  ['two @', 'A,,a@b@c.example', ['emailWrong']],
  ['a fullwidth @', 'A,,a＠x.example', ['emailWrong']],
  ['a name that turns the reading', 'A\u202eB,,a@x.example', ['nameWrong']],
  ['a name without end', `${'x'.repeat(121)},,a@x.example`, ['nameWrong']],
  ['a call name without end', `A,${'x'.repeat(61)},a@x.example`, ['nameWrong']],
  ['an institution without end', `A,,a@x.example,,${'x'.repeat(161)}`, ['institutionWrong']],
  ['nothing wrong', 'A,,a@x.example', []],
])('a row with %s', (_, row, expected) => expect(faults(`${head}\n${row}`)).toEqual([expected]))

test('the same mailbox a second time is refused, however it is written', () => {
  const rows = rowsOf(`${head}\nA,,a@x.example\nB,,A@X.example\nC,,nothing\nD,,nothing\n`)
  expect(rows.map((row) => row.faults)).toEqual([[], ['twice'], ['emailWrong'], ['emailWrong']])
})

test('what is understood otherwise than written is said', () => {
  const [first, second, third] = rowsOf(
    `${head}\nA,,a@x.example,Klingon,,Australia\nB,B,b@x.example,,,Vietnam\nC,C,c@x.example,,,,and,more\n`,
  )
  expect(first).toMatchObject({
    ...{ warnings: ['callName', 'language', 'country'], faults: [] },
    invitee: { callName: 'A', speaks: 'en', country: 'other' },
  })
  expect(second).toMatchObject({ warnings: [], invitee: { speaks: 'vi', country: 'VN' } })
  expect(third).toMatchObject({ warnings: ['moreCells'], invitee: { speaks: 'en', country: '' } })
})

test('a name over two lines is one line, and rows keep the number of their line', () => {
  const rows = rowsOf(`${head}\n"Nguyễn Thị\nMinh Khai",Khai,khai@x.example\n\nB,B,b@x.example`)
  expect(rows.map(({ line, invitee }) => [line, invitee?.name])).toEqual([
    [2, 'Nguyễn Thị Minh Khai'],
    [5, 'B'],
  ])
})

test('columns nobody reads are named', () => {
  expect(readList('Nr,Name,Phone,Email\n1,A,+44,a@x.example')).toMatchObject({
    ok: true,
    unread: ['Nr', 'Phone'],
  })
})

test.each([
  ['nothing', '', 'empty', 0, []],
  ['headings alone', head, 'empty', 0, []],
  ['no headings', 'Sri,s@x.example\nHelen,h@x.example', 'noHeadings', 1, ['name', 'email']],
  ['no column of addresses', 'Name,Phone\nA,1', 'noHeadings', 1, ['email']],
  ['a quotation without end', `${head}\nA,,a@x.example\n"B,,b@x.example\n`, 'unclosed', 3, []],
  ['more than 500 rows', `${head}\n${'A,,a@x.example\n'.repeat(501)}`, 'tooMany', 502, []],
])('%s cannot be read, and it says why', (_, text, problem, line, missing) => {
  expect(readList(text)).toEqual({ ok: false, problem, line, missing })
})

test('500 rows can', () => {
  const many = Array.from({ length: 500 }, (__, n) => `A,A,a${n}@x.example`).join('\n')
  expect(rowsOf(`${head}\n${many}`).filter(isGood)).toHaveLength(500)
})

test('what is known of a mailbox is a fault of its row', () => {
  const rows = rowsOf(`${head}\nA,A,a@x.example\nB,B,b@x.example`)
  const marked = withObstacles(rows, new Map([['b@x.example', 'isMember']]))
  expect(marked.map(isGood)).toEqual([true, false])
  expect(marked[1]?.faults).toEqual(['isMember'])
})
