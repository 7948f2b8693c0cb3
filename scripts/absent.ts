import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { languageOf, languages } from '../lib/core/locale.ts'

/** A page without what would bring it to life: it is read at many addresses, and needs no script to be read. */
function withoutScripts(html: string, keptScript: string): string {
  return html
    .replace(/<script\b[^>]*>([\s\S]*?)<\/script>/g, (whole, text: string) =>
      text === keptScript ? whole : '',
    )
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
}

/**
 * The pages that stand for whatever isn't there, in the language of its address. Next itself would send an empty
 * page that only a script fills, and a different one for each address.
 * @returns the page for an address
 */
export function absentPages(distDir: string, keptScript: string): (url: string) => Buffer {
  const pages = new Map(
    languages.map((language) => {
      const html = readFileSync(join(distDir, `server/app/${language}/absent.html`), 'utf8')
      return [language, Buffer.from(withoutScripts(html, keptScript))]
    }),
  )
  return (url) => pages.get(languageOf(url.split(/[/?#]/)[1])) ?? Buffer.alloc(0)
}

const saysHtml = (response: ServerResponse) =>
  String(response.getHeader('content-type')).startsWith('text/html')

type Loose = (...args: unknown[]) => unknown

/** What Next notes about the page it meant; it would tell one absent page from another. */
const telling = /^(etag|vary|link|x-nextjs)/

function describe(response: ServerResponse, page: Buffer, policy: string): void {
  for (const name of response.getHeaderNames()) if (telling.test(name)) response.removeHeader(name)
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('Cache-Control', 'private, no-store')
  response.setHeader('Content-Length', page.length)
}

/** Puts `page` in the place of a page that answers 404; every other answer goes out as it is. */
export function replaceAbsent(response: ServerResponse, page: Buffer, policy: string): void {
  const writeHead = response.writeHead.bind(response) as Loose
  const write = response.write.bind(response) as Loose
  const end = response.end.bind(response) as Loose
  let isAbsent = false
  const begin = () => response.headersSent || response.writeHead(response.statusCode)
  const replaced = {
    writeHead(...args: unknown[]) {
      const status = typeof args[0] === 'number' ? args[0] : response.statusCode
      isAbsent = status === 404 && saysHtml(response)
      if (isAbsent) describe(response, page, policy)
      return writeHead(...args)
    },
    write(...args: unknown[]) {
      begin()
      return isAbsent || write(...args)
    },
    end(...args: unknown[]) {
      begin()
      return end(...(isAbsent ? [page] : args))
    },
  }
  Object.assign(response, replaced)
}
