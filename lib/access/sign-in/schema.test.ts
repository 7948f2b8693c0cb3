import { emailSchema, codeSchema, nextSchema } from './schema'

const accepts = (typed: unknown) => emailSchema.safeParse(typed).success

test.each([
  ['plain', 'ngoc@vn.example', 'ngoc@vn.example'],
  ['capitals', 'Ngoc@VN.example', 'ngoc@vn.example'],
  ['blanks around it', '  ngoc@vn.example ', 'ngoc@vn.example'],
  ['a plus', 'ngoc+stem@vn.example', 'ngoc+stem@vn.example'],
])('an address with %s is taken', (_, typed, kept) => {
  expect(emailSchema.parse(typed)).toBe(kept)
})

test.each([
  ['nothing', ''],
  ['no @', 'ngoc.vn.example'],
  ['two @', 'ngoc@vn.example@evil.example'],
  ['a fullwidth @', 'ngoc＠vn.example'],
  ['a small @', 'ngoc﹫vn.example'],
  ['quotes', '"ngoc@evil.example"@vn.example'],
  ['a quoted blank', '"ngoc x"@vn.example'],
  ['folding', 'ngoc@vn.example\r\n bcc: x@evil.example'],
  ['a line feed at the end', 'ngoc@vn.example\n'],
  ['a null', 'ngoc@vn.example\u0000'],
  ['a delete', 'ngo\u007fc@vn.example'],
  ['a tab', 'ngoc\t@vn.example'],
  ['a list', 'ngoc@vn.example,x@evil.example'],
  ['angle brackets', 'Ngoc <ngoc@vn.example>'],
  ['a literal host', 'ngoc@[127.0.0.1]'],
  ['a backslash', 'ngoc\\@vn.example'],
  ['letters that look alike', 'nɡoc@vn.example'],
  ['a sign that becomes a k in lower case', '\u212ahoa@vn.example'],
  ['a zero-width blank', 'ngoc\u200b@vn.example'],
  ['too much of everything', `${'a'.repeat(250)}@vn.example`],
  ['a list of values', ['ngoc@vn.example', 'x@evil.example']],
  ['an object', { not: '' }],
])('an address with %s is refused', (_, typed) => {
  expect(accepts(typed)).toBe(false)
})

test.each([
  ['/en/spaces/lab?page=2', '/en/spaces/lab?page=2'],
  ['/vi', '/vi'],
  ['https://evil.example/', ''],
  ['//evil.example', ''],
  ['/\\evil.example', ''],
  ['/en\\@evil.example', ''],
  ['/english', ''],
  ['/en/..//evil.example', ''],
  ['/en/%2e%2e//evil.example', ''],
  ['/en//evil.example', ''],
  ['/api/auth/callback/email', ''],
  ['javascript:alert(1)', ''],
  ['/en/\r\nSet-Cookie: x=y', ''],
  [['/en', '/vi'], ''],
])('after signing in, %j leads to %j', (asked, kept) => {
  expect(nextSchema.parse(asked)).toBe(kept)
})

test('six digits are read however they are grouped, and nothing else is', () => {
  expect(codeSchema.parse({ code: ' 123 456 ', next: '' }).code).toBe('123456')
  for (const code of ['12345', '1234567', 'abcdef', '', '١٢٣٤٥٦'])
    expect(codeSchema.safeParse({ code, next: '' }).success).toBe(false)
})

test('a megabyte of anything is refused at once', () => {
  const began = Date.now()
  for (const typed of [`x${' '.repeat(1_000_000)}x`, '.'.repeat(1_000_000), `a@${'a.'.repeat(500_000)}`]) {
    expect(accepts(typed)).toBe(false)
    expect(nextSchema.parse(`/en/${typed}`)).toBe('')
  }
  expect(Date.now() - began).toBeLessThan(1000)
})
