import { createServer, request as ask, type Server } from 'node:http'
import { gzip } from 'node:zlib'

/** What the proxy in front of a real portal does: compresses what is text. It adds nothing and keeps nothing. */
export function gzipInFront(portal: string, port: number): Promise<Server> {
  const { hostname, port: behind, host } = new URL(portal)
  const server = createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming
    const onward = ask({ hostname, port: behind, method, path, headers: { ...headers, host } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const body = Buffer.concat(parts)
        const isText = /text|javascript|json|svg|x-component/.test(answer.headers['content-type'] ?? '')
        const { 'content-length': _length, 'transfer-encoding': _encoding, ...kept } = answer.headers
        const send = (sent: Buffer, more: Record<string, string> = {}) =>
          outgoing
            .writeHead(answer.statusCode ?? 502, { ...kept, ...more, 'Content-Length': sent.length })
            .end(sent)
        if (isText) gzip(body, (_error, zipped) => send(zipped, { 'Content-Encoding': 'gzip' }))
        else send(body)
      })
    })
    incoming.pipe(onward)
  })
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}
