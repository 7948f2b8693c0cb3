import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { env } from '../lib/core/env'
import { refusal } from './front-door'
import { listPage, mailPage, missingPage } from './mail-pages'
import { Mailbox } from './mailbox'
import { endWithParent } from './parent'

/** Takes every mail of a local portal and shows it on a page. SMTP_URL and MAILBOX_PORT say where. */

const mailbox = new Mailbox(join(env.DATA_DIR, 'mail'))
const largestMail = 10 * 1024 * 1024

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  size: largestMail,
  onData: (stream, _session, done) => {
    buffer(stream).then(
      (source) => {
        mailbox.add(source)
        done()
      },
      (error: Error) => done(error),
    )
  },
})

const security = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...security, 'Content-Type': `${type}; charset=utf-8` })
  response.end(body)
}

const sendPage = (response: ServerResponse, html: string, status = 200) =>
  send(response, status, 'text/html', html)

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '', headers } = request
  const refused = refusal(
    { method, url, headers },
    { host: `localhost:${env.MAILBOX_PORT}`, trustsProxy: false },
  )
  if (refused) return send(response, refused.status, 'text/plain', `${refused.sentence}\n`)
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  if (pathname === '/api/mails' && method === 'DELETE') {
    mailbox.clear()
    return send(response, 200, 'application/json', '[]')
  }
  if (method !== 'GET') return send(response, 405, 'text/plain', 'This method is not used here.\n')
  if (pathname === '/') return sendPage(response, listPage(await mailbox.list()))
  if (pathname === '/api/mails') {
    const mails = await mailbox.list(searchParams.get('to') ?? undefined)
    return send(response, 200, 'application/json', JSON.stringify(mails))
  }
  const mail = await mailbox.get(/^\/mails\/([\w-]+)$/.exec(pathname)?.[1] ?? '')
  return mail ? sendPage(response, mailPage(mail)) : sendPage(response, missingPage(), 404)
}

const web = createServer((request, response) => {
  answer(request, response).catch(() => send(response, 500, 'text/plain', 'The mailbox could not be read.\n'))
})

endWithParent(async () => {
  web.close()
  web.closeAllConnections()
  await new Promise<void>((resolve) => smtp.close(resolve))
})

smtp.listen(Number(new URL(env.SMTP_URL).port), '127.0.0.1', () => {
  web.listen(env.MAILBOX_PORT, '127.0.0.1', () => process.send?.('ready'))
})
