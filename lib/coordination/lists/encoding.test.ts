import { textOf } from './encoding'

const utf16 = (text: string, endian: 'le' | 'be', mark = true) => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
  return endian === 'le' ? bytes : bytes.swap16()
}
const text = 'Họ và tên;Thư điện tử\nĐặng Vân Khánh;khanh@vn.example\n'

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
])('%s is read', (_, bytes) => expect(textOf(bytes)).toEqual({ text }))

test.each([
  ['UTF-16, little end first', utf16(text, 'le'), 'listUtf16'],
  ['UTF-16, big end first', utf16(text, 'be'), 'listUtf16'],
  ['UTF-16 without a mark', utf16('name,email\n', 'le', false), 'listUtf16'],
  ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'listSpreadsheet'],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'listSpreadsheet'],
  ['an old encoding', Buffer.from('Ren\xe9e;renee@x.example', 'latin1'), 'listEncoding'],
  ['nothing but bytes', Buffer.from([0xff, 0x80, 0xc3]), 'listEncoding'],
  ['a nought far behind', Buffer.from(`${'a'.repeat(2000)}\0`), 'listEncoding'],
])('%s is refused', (_, bytes, unreadable) => expect(textOf(bytes)).toEqual({ unreadable }))
