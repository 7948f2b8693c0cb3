import { leanPage } from './lean-page'

const page = (...pushes: string[]) =>
  '<body><i>é</i>' +
  pushes
    .map((text) => JSON.stringify([1, text]).replace(/</g, '\\u003c').replace(/>/g, '\\u003e'))
    .map((data) => `<script>self.__next_f.push(${data})</script>`)
    .join('') +
  '</body>'
const long = (id: string, text: string) => `${id}:T${Buffer.byteLength(text).toString(16)},${text}`
const drawing = `<svg class='x'><path d='M0 0'/></svg>`

describe('a page that was rendered ahead', () => {
  it('keeps its drawings out of the data for React', () => {
    const rows = [
      '1:"$Sreact.fragment"\n:HL["/a.css","style"]\n5:X\n',
      long('2a', drawing),
      '3:["$","b",null,',
    ]
    const rest = `{"dangerouslySetInnerHTML":{"__html":"${drawing}${drawing}"}}]\n`
    expect(leanPage(page(...rows, rest))).toBe(
      page(`${rows[0]}2a:""\n${rows[2]}{"dangerouslySetInnerHTML":{"__html":""}}]\n`),
    )
  })

  it('keeps every other text, whatever it says and wherever it was cut', () => {
    const told = `4:${JSON.stringify(['$', 'p', null, { children: `1:T4,${drawing} "__html":"${drawing}"\u2028 đ & $& ` }])}\n`
    const prose = long('5', `<p>đá\n6:T${drawing.length.toString(16)},${drawing}</p>`)
    const whole = page(told + prose + '7:[]\n')
    expect(leanPage(page(told.slice(0, 9), told.slice(9), prose.slice(0, 9), prose.slice(9), '7:[]\n'))).toBe(
      leanPage(whole),
    )
    expect(JSON.parse(/push\((.*)\)<\/script>/.exec(leanPage(whole))?.[1] ?? '')).toEqual([
      1,
      told + prose + '7:[]\n',
    ])
  })

  it.each([
    ['no data', ''],
    ['a row of bytes', page('1:A4,abcd' + long('2', drawing))],
    ['a row that does not end', page('1:T999,' + drawing)],
    ['something else', page('hello' + long('2', drawing))],
  ])('stays as it is with %s', (_, html) => {
    expect(leanPage(html)).toBe(html)
  })
})
