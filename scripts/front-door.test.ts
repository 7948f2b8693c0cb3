import { largestBody, refusal, sourceOf, stripHeaders } from './front-door'

const local = { host: 'localhost:3000', trustsProxy: false }
const open = { trustsProxy: false }
const proxied = { trustsProxy: true }

const knock = (headers: Record<string, string> = {}, url = '/en', method = 'GET') => ({
  method,
  url,
  headers: { host: 'localhost:3000', ...headers },
})

describe('a local portal', () => {
  test('answers to its own name', () => {
    expect(refusal(knock(), local)).toBeNull()
  })

  test.each([
    'evil.example',
    'localhost',
    'localhost:3001',
    '127.0.0.1:3000',
    'localhost:3000.evil.example',
    '',
  ])('refuses the name %j', (host) => {
    expect(refusal(knock({ host }), local)?.status).toBe(421)
  })

  test.each([
    'forwarded',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-forwarded-anything',
  ])('refuses a request with the header %s', (name) => {
    expect(refusal(knock({ [name]: 'x' }), local)?.status).toBe(400)
  })
})

describe('any portal', () => {
  test('refuses notes that only it writes: forged ones, and Next fetching the page an action redirects to', () => {
    for (const house of [local, open, proxied])
      expect(refusal(knock({ 'x-portal-source': '127.0.0.1' }), house)?.status).toBe(400)
  })

  test('refuses strange methods and addresses', () => {
    expect(refusal(knock({}, '/', 'TRACE'), open)?.status).toBe(405)
    expect(refusal(knock({}, 'http://evil.example/'), open)?.status).toBe(400)
  })

  test.each(['/en/%00', '/en?next=a%00b', '/en/%ff', '/en/%', '/en/%c0%80'])('cannot read %s', (url) => {
    expect(refusal(knock({}, url), open)?.status).toBe(400)
  })

  test('refuses headers that Next could not read', () => {
    const tree = (value: string) => refusal(knock({ 'next-router-state-tree': value }), open)?.status
    for (const garbage of ['', 'garbage', '{}', '%ff', '[1]', '['.repeat(5000)])
      expect(tree(garbage)).toBe(400)
    expect(tree(encodeURIComponent('["",{"children":["__PAGE__",{}]}]'))).toBeUndefined()
    const form = (type: string) => refusal(knock({ 'content-type': type }, '/en', 'POST'), open)?.status
    expect(form('multipart/form-data')).toBe(400)
    expect(form('multipart/form-data; boundary=')).toBe(400)
    expect(form('multipart/form-data; boundary=----x')).toBeUndefined()
  })

  test('reads what readers write', () => {
    for (const url of ['/', '/vi/%E1%BB%87', '/en/%2500', '/en?q=%E9', '/en/a%2Fb'])
      expect(refusal(knock({}, url), open)).toBeNull()
  })

  test('refuses more than 1 MB, except for uploads', () => {
    const large = { 'content-length': String(largestBody + 1) }
    expect(refusal(knock({ 'content-length': String(largestBody) }, '/en', 'POST'), open)).toBeNull()
    expect(refusal(knock(large, '/en', 'POST'), open)?.status).toBe(413)
    expect(refusal(knock(large, '/en?x=/api/uploads', 'POST'), open)?.status).toBe(413)
    expect(refusal(knock(large, '/api/uploadsx', 'POST'), open)?.status).toBe(413)
    expect(refusal(knock(large, '/api/uploads', 'POST'), open)).toBeNull()
    expect(refusal(knock({ 'content-length': '999999999' }, '/api/uploads', 'POST'), open)?.status).toBe(413)
  })

  test('refuses what hides its length', () => {
    expect(refusal(knock({ 'transfer-encoding': 'chunked' }, '/en', 'POST'), open)?.status).toBe(411)
  })

  test('takes away headers a visitor may not set', () => {
    const headers = {
      accept: 'text/html',
      'x-portal-source': '1.2.3.4',
      'x-middleware-subrequest': 'proxy',
      'content-security-policy': "script-src 'nonce-mine'",
      'content-security-policy-report-only': "script-src 'nonce-mine'",
      'x-forwarded-host': 'evil.example',
    }
    stripHeaders(headers, open)
    expect(headers).toEqual({ accept: 'text/html' })
  })
})

describe('what is sent to the portal', () => {
  const portal = { origin: 'https://portal.example', trustsProxy: false }
  const statusOf = (headers: Record<string, string>, method = 'POST') =>
    refusal(knock(headers, '/en', method), portal)?.status

  test.each([
    { origin: 'https://portal.example', 'sec-fetch-site': 'same-origin' },
    { origin: 'https://portal.example' },
    { 'sec-fetch-site': 'same-origin' },
  ] as Record<string, string>[])('is let in from one of its own pages: %j', (headers) => {
    expect(statusOf(headers)).toBeUndefined()
  })

  test.each([
    {},
    { origin: 'null' },
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    { origin: 'garbage' },
    { origin: 'https://portal.example.evil.example' },
    { origin: 'http://portal.example' },
    { origin: 'https://sister.portal.example', 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'none' },
  ] as Record<string, string>[])('is refused from anywhere else: %j', (headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(statusOf(headers, method)).toBe(403)
    expect(statusOf(headers, 'GET')).toBeUndefined()
  })
})

describe('the source of a request', () => {
  test('is the peer, whatever it claims', () => {
    expect(sourceOf({ 'x-forwarded-for': '1.1.1.1' }, '::ffff:10.0.0.9', open)).toBe('10.0.0.9')
  })

  test.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['192.0.2.1', '192.0.2.1'],
    ['not an address', 'not an address'],
  ])('is the network of %s', (peer, source) => {
    expect(sourceOf({}, peer, open)).toBe(source)
  })

  test('is the last entry that our own proxy wrote', () => {
    expect(sourceOf({ 'x-forwarded-for': '1.1.1.1, 2.2.2.2' }, '10.0.0.9', proxied)).toBe('2.2.2.2')
    expect(sourceOf({}, '10.0.0.9', proxied)).toBe('10.0.0.9')
  })
})
