import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { absentPages, replaceAbsent } from './absent'

const kept = 'theme()'
const folder = mkdtempSync(join(tmpdir(), 'absent-'))
for (const language of ['en', 'id', 'vi']) {
  mkdirSync(join(folder, 'server/app', language), { recursive: true })
  const page = `<head><link rel="preload" as="script" href="/a.js"/><script>${kept}</script></head><p>${language}</p><script src="/a.js"></script><script>flight()</script>`
  writeFileSync(join(folder, `server/app/${language}/absent.html`), page)
}
afterAll(() => rmSync(folder, { recursive: true }))

const absent = absentPages(folder, kept)

test('an absent page speaks the language of its address and carries no script but the theme’s', () => {
  expect(absent('/vi/spaces/x').toString()).toBe(`<head><script>${kept}</script></head><p>vi</p>`)
  expect(absent('/no/such').toString()).toContain('<p>en</p>')
})

async function answerOf(write: (response: ServerResponse) => void): Promise<Response> {
  const server: Server = createServer((_, response) => {
    replaceAbsent(response, absent('/id/x'), 'policy')
    write(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  await answer.clone().text()
  server.close()
  return answer
}

test('a 404 is replaced, whatever was written, and tells nothing of what was meant', async () => {
  const answer = await answerOf((response) => {
    response.statusCode = 404
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('ETag', '"secret"')
    response.setHeader('x-nextjs-cache', 'HIT')
    response.write('a hidden thing')
    response.end(' and its end')
  })
  expect(answer.status).toBe(404)
  expect(await answer.text()).toBe(absent('/id/x').toString())
  expect([...answer.headers.keys()]).not.toEqual(expect.arrayContaining(['etag', 'x-nextjs-cache']))
})

test('other answers, and other kinds of 404, go out as they are', async () => {
  const page = await answerOf((response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('shown'),
  )
  expect(await page.text()).toBe('shown')
  const data = await answerOf((response) => {
    response.statusCode = 404
    response.setHeader('Content-Type', 'application/json')
    response.end('{}')
  })
  expect(await data.text()).toBe('{}')
})
