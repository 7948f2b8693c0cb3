import type { Server } from 'node:http'
import { chromium, type Page } from 'playwright'
import { findBrowser } from '@/scripts/browser'
import { freePort } from '@/scripts/ports'
import { sessionToken } from './fill'
import { gzipInFront } from './gzip'

export type BrowserFigures = {
  name: string
  requests: number
  /** kB over the wire, compressed. */
  script: number
  total: number
  /** ms until the largest thing is painted, and how much moved. */
  lcp: number
  cls: number
  /** Lighthouse, mobile: performance, accessibility, best practices, SEO. */
  lighthouse: string
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const pages = [
  { name: 'home', path: '/en' },
  { name: 'a story', path: '/en/stories/the-lab-with-two-front-doors' },
  { name: 'a form: join', path: '/en/join' },
  { name: 'thread of 20 posts', path: '/en/spaces/space-1/t20', isPrivate: true },
]

type Painted = { lcp: number; cls: number }

/** Observes what the browser itself notes of painting and moving. */
const observe = () =>
  new Promise<Painted>((resolve) => {
    const seen = { lcp: 0, cls: 0 }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.lcp = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.cls += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(seen), 1500)
  })

async function weigh(page: Page, url: string) {
  const weights = { requests: 0, script: 0, total: 0 }
  const waiting: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    const note = async () => {
      const { responseBodySize, responseHeadersSize } = await request.sizes()
      weights.requests += 1
      weights.total += responseBodySize + responseHeadersSize
      if (request.resourceType() === 'script') weights.script += responseBodySize
    }
    waiting.push(note())
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const painted = await page.evaluate(observe)
  await Promise.all(waiting)
  const kB = (bytes: number) => Math.round(bytes / 1000)
  return { ...weights, script: kB(weights.script), total: kB(weights.total), ...painted }
}

async function lighthouseScores(url: string, port: number, cookie?: string): Promise<string> {
  const { default: lighthouse } = await import('lighthouse')
  const result = await lighthouse(url, {
    port,
    logLevel: 'silent',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    disableStorageReset: true,
    ...(cookie && { extraHeaders: { Cookie: cookie } }),
  })
  const { categories = {} } = result?.lhr ?? {}
  return Object.values(categories)
    .map(({ score }) => Math.round((score ?? 0) * 100))
    .join(' / ')
}

/** Visits the pages with an empty cache, behind the compression that a real portal has in front. */
export async function measureBrowser(portal: string): Promise<BrowserFigures[]> {
  const debugging = await freePort()
  const front: Server = await gzipInFront(portal, await freePort())
  const address = front.address()
  const base = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
  const args = [...flags, `--remote-debugging-port=${debugging}`]
  const browser = await chromium.launch({ executablePath: await findBrowser(), args })
  const figures: BrowserFigures[] = []
  try {
    for (const { name, path, isPrivate } of pages) {
      const cookie = isPrivate ? `session=${sessionToken(1)}` : undefined
      const context = await browser.newContext({ extraHTTPHeaders: cookie ? { Cookie: cookie } : {} })
      const weights = await weigh(await context.newPage(), base + path)
      await context.close()
      const { lcp, cls, ...rest } = weights
      const lighthouse = await lighthouseScores(base + path, debugging, cookie)
      figures.push({ name, ...rest, lcp: Math.round(lcp), cls: Number(cls.toFixed(3)), lighthouse })
    }
  } finally {
    await browser.close()
    front.close()
  }
  return figures
}
