import { fit, outline, widthOf } from './outline'

const type = { face: 'serif', size: 60 } as const
const pieces = (path: string) => path.match(/M/g)?.length ?? 0

test('Vietnamese letters have their signs, whichever way they are written', () => {
  const drawn = (text: string) => outline(text, type, 0, 60, '#000000')
  expect(drawn('ệ')).toBe(drawn('ệ'.normalize('NFD')))
  expect(pieces(drawn('ệ'))).toBeGreaterThan(pieces(drawn('e')))
  const signs = [...'ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựđĐƯƠỲỴỶỸ']
  expect(signs.filter((sign) => widthOf(sign, type) === 0)).toEqual([])
  expect(new Set(signs.map(drawn)).size).toBe(signs.length)
})

test('letters stand as close as their shapes allow', () => {
  expect(widthOf('AV', type)).toBeLessThan(widthOf('A', type) + widthOf('V', type))
  expect(outline('AV', type, 0, 60, '#0b6470')).toMatch(/^<path fill='#0b6470' d='M[-MLQCZ\d. ]+'\/>$/)
})

test('a sign that no font has is left out', () => {
  expect(widthOf('漢', type)).toBe(0)
})

describe('text finds its size', () => {
  const room = { face: 'serif', sizes: [76, 60, 48], width: 600, height: 140 } as const

  test('a short one is large, a long one smaller', () => {
    expect(fit('The lab', room)).toEqual({ size: 76, lines: ['The lab'] })
    const long = fit('The laboratory with two front doors', room)
    expect(long.lines.length).toBe(2)
    expect(long.size).toBeLessThan(76)
  })

  test('lines are even, and no word is lost', () => {
    const { size, lines } = fit('Phòng thí nghiệm có hai cửa', { ...room, height: 220 })
    expect(lines.join(' ')).toBe('Phòng thí nghiệm có hai cửa')
    const widths = lines.map((line) => widthOf(line, { face: 'serif', size }))
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(260)
  })

  test.each(['word '.repeat(80), 'w'.repeat(120), ''])('what does not fit is cut: %#', (text) => {
    const { size, lines } = fit(text, room)
    expect(lines.length).toBeLessThanOrEqual(2)
    for (const line of lines) expect(widthOf(line, { face: 'serif', size })).toBeLessThanOrEqual(600)
    if (text) expect(lines.at(-1)).toMatch(/…$/)
  })
})
