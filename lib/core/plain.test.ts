import { plain } from './plain'

test.each([
  ['Đặng Vân Khánh', 'dang van khanh'],
  ['Lê Thị Bích Ngọc', 'le thi bich ngoc'],
  ['Siobhán  Devlin ', 'siobhan devlin'],
  ['Łódź, Straße, Ærø', 'lodz, strasse, aero'],
  ['', ''],
])('%s is found as %s', (text, expected) => expect(plain(text)).toBe(expected))

test('composed and decomposed letters are the same', () =>
  expect(plain('Nguyễn'.normalize('NFC'))).toBe(plain('Nguyễn'.normalize('NFD'))))
