import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { forEverybody } from '@/lib/core/for-everybody'
import { KeptPages } from './kept-pages'

let rendered = 0
let changedAt = 0
let render: (request: IncomingMessage, response: ServerResponse) => void
let server: Server
let address: string

const page = (cacheControl: string) => (request: IncomingMessage, response: ServerResponse) => {
  rendered += 1
  response.setHeader('Cache-Control', cacheControl)
  response.setHeader('ETag', '"one"')
  response.setHeader('Content-Type', 'text/html')
  response.end(`<p>Đặng ${request.url} ${rendered}</p>`)
}

beforeEach(async () => {
  ;[rendered, changedAt, render] = [0, 0, page(forEverybody)]
  const kept = new KeptPages((since) => since > changedAt)
  server = createServer((request, response) => {
    if (kept.answer(request, response)) return
    kept.watch(request, response)
    render(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const ask = async (path: string, init?: RequestInit) => {
  const answer = await fetch(address + path, init)
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

test('a page for everybody is rendered once, and then goes out as it went out first', async () => {
  const [first, second] = [await ask('/vi/stories'), await ask('/vi/stories')]
  expect(second.text).toBe('<p>Đặng /vi/stories 1</p>')
  expect(second.text).toBe(first.text)
  expect(second.headers.get('etag')).toBe('"one"')
  expect(rendered).toBe(1)
  expect((await ask('/en/stories')).text).toContain('/en/stories 2')
})

test('what comes in parts is kept once it is whole, and then goes out in one', async () => {
  render = (_, response) => {
    rendered += 1
    response.setHeader('Cache-Control', forEverybody)
    response.flushHeaders()
    response.write(Buffer.from('<feed>Đ'))
    response.write('ặng')
    setTimeout(() => response.end('</feed>'), 10)
  }
  for (let times = 0; times < 3; times += 1)
    expect((await ask('/vi/stories/feed.xml')).text).toBe('<feed>Đặng</feed>')
  expect(rendered).toBe(1)
  expect((await ask('/vi/stories/feed.xml')).headers.get('content-length')).toBe('20')
})

test('what breaks off in the middle is not kept', async () => {
  let isBroken = true
  render = (_, response) => {
    rendered += 1
    response.setHeader('Cache-Control', forEverybody)
    response.write('<feed>')
    if (isBroken) response.destroy()
    response.end('</feed>')
  }
  await ask('/sitemap.xml').catch(() => undefined)
  isBroken = false
  expect((await ask('/sitemap.xml')).text).toBe('<feed></feed>')
  expect(rendered).toBe(2)
  expect((await ask('/sitemap.xml')).text).toBe('<feed></feed>')
  expect(rendered).toBe(2)
})

test('who has it already is told so; who asks for its head gets that', async () => {
  await ask('/en')
  expect(await ask('/en', { headers: { 'If-None-Match': '"one"' } })).toMatchObject({ status: 304, text: '' })
  for (const known of ['W/"one"', '"two", "one"'])
    expect(await ask('/en', { headers: { 'If-None-Match': known } })).toMatchObject({ status: 304 })
  expect(await ask('/en', { headers: { 'If-None-Match': '"two"' } })).toMatchObject({ status: 200 })
  expect(await ask('/en', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  expect(rendered).toBe(1)
})

test('after a change it is rendered anew', async () => {
  await ask('/en')
  changedAt = Date.now() + 1000
  expect((await ask('/en')).text).toContain('2')
  expect((await ask('/en')).text).toContain('3')
  changedAt = 0
  expect((await ask('/en')).text).toContain('3')
})

test.each([
  ['a page for one member', '/en/home', page('private, no-store'), {}],
  ['an address with a question', '/en?q=1', page(forEverybody), {}],
  ["a page's data", '/en', page(forEverybody), { headers: { RSC: '1' } }],
  ['what is sent to a page', '/en', page(forEverybody), { method: 'POST' }],
  ['a file', '/icon.svg', page(forEverybody), {}],
  [
    'what is not there',
    '/en/no',
    (_: IncomingMessage, response: ServerResponse) => {
      rendered += 1
      response.writeHead(404, { 'Cache-Control': forEverybody }).end('no')
    },
    {},
  ],
] as const)('%s is never kept', async (_, path, how, init) => {
  render = how
  await ask(path, init)
  await ask(path, init)
  expect(rendered).toBe(2)
})

test('what would not fit goes, the oldest first', async () => {
  render = (_, response) => {
    rendered += 1
    response.setHeader('Cache-Control', forEverybody)
    response.end(Buffer.alloc(12 * 1024 * 1024, 'x'))
  }
  for (const path of ['/en/a', '/en/b', '/en/c', '/en/c', '/en/b']) await ask(path)
  expect(rendered).toBe(3)
  await ask('/en/a')
  expect(rendered).toBe(4)
})
