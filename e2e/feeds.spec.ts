import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { languages } from '../lib/core/locale'
import { stories } from '../prisma/seed/stories/stories'
import { tellStory } from './support/told'

const portal = () => process.env.PORTAL_URL ?? ''

type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] }

/** A file read by the browser's own XML parser, as it stands. */
async function readXml(page: Page, path: string): Promise<Element> {
  const text = await (await fetch(portal() + path)).text()
  return page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml')
    const broken = document.querySelector('parsererror')
    if (broken) throw new Error(broken.textContent)
    const plain = (element: globalThis.Element): Element => ({
      name: element.nodeName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.textContent,
      children: [...element.children].map(plain),
    })
    return plain(document.documentElement)
  }, text)
}

const all = ({ children }: Element, name: string) => children.filter((one) => one.name === name)
const textOf = (element: Element | undefined, name: string) =>
  element ? all(element, name)[0]?.text : undefined

for (const language of languages)
  test(`the gallery has a feed in ${language}, newest first, and public pages name it`, async ({ page }) => {
    await page.goto(`/${language}/safety`)
    const link = page.locator('head link[rel=alternate][type="application/atom+xml"]')
    await expect(link).toHaveAttribute('href', `${portal()}/${language}/stories/feed.xml`)
    const feed = await readXml(page, `/${language}/stories/feed.xml`)
    const entries = all(feed, 'entry')
    const titles = stories.map(
      ({ texts, originalLanguage }) => (texts[language] ?? texts[originalLanguage])?.title,
    )
    expect(entries.map((entry) => textOf(entry, 'title'))).toEqual(titles)
    expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(stories.length)
    for (const entry of entries) {
      expect(textOf(all(entry, 'author')[0], 'name')).not.toBe('')
      const page = all(entry, 'link').find(({ attributes }) => attributes.rel === 'alternate')
      expect((await fetch(page?.attributes.href ?? '')).status).toBe(200)
    }
  })

test('a reader of the feed who has it is told so, and no kept answer outlives a change', async ({ page }) => {
  const address = `${portal()}/en/stories/feed.xml`
  await expect(async () => {
    const first = await fetch(address)
    expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(Date.parse(first.headers.get('last-modified') ?? '')).toBeGreaterThan(0)
    const etag = first.headers.get('etag') ?? ''
    expect((await fetch(address, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  }).toPass({ timeout: 15_000 })
  const etag = (await fetch(address)).headers.get('etag') ?? ''
  const told = await tellStory()
  try {
    await expect
      .poll(async () => (await fetch(address, { headers: { 'If-None-Match': etag } })).status)
      .toBe(200)
    const feed = await readXml(page, '/en/stories/feed.xml')
    expect(all(feed, 'entry').map((entry) => textOf(entry, 'title'))[0]).toBe(told.title)
  } finally {
    await told.remove()
  }
})

test('the map names every public page in its languages, each is there, and none is a member’s', async ({
  page,
}) => {
  const map = await readXml(page, '/sitemap.xml')
  const urls = all(map, 'url')
  const places = urls.map((url) => textOf(url, 'loc') ?? '')
  expect(new Set(places).size).toBe(places.length)
  for (const language of languages)
    for (const path of ['', '/stories', '/join', '/safety', ...stories.map(({ slug }) => `/stories/${slug}`)])
      expect(places).toContain(`${portal()}/${language}${path}`)
  for (const url of urls) {
    const others = all(url, 'xhtml:link').map(({ attributes }) => attributes.hreflang)
    expect(others.sort()).toEqual(['en', 'id', 'vi', 'x-default'])
    if (textOf(url, 'loc')?.includes('/stories/'))
      expect(Date.parse(textOf(url, 'lastmod') ?? '')).toBeGreaterThan(0)
  }
  for (const place of places) expect((await fetch(place)).status, place).toBe(200)
})

test('robots are told what is closed to them, and where the map is', async () => {
  const told = await (await fetch(`${portal()}/robots.txt`)).text()
  expect(told).toContain('Disallow: /vi/spaces\n')
  expect(told).toContain(`Sitemap: ${portal()}/sitemap.xml`)
})

for (const language of languages)
  test(`a shared link brings a card along, in ${language}`, async ({ page }) => {
    const [newest] = stories
    const pages = {
      '': '',
      '/join': '',
      '/stories': '/stories',
      [`/stories/${newest?.slug}`]: `/stories/${newest?.slug}`,
      '/people/member-thanh': '/people/member-thanh',
    }
    for (const [path, card] of Object.entries(pages)) {
      await page.goto(`/${language}${path}`)
      const meta = (name: string) =>
        page.locator(`head meta[property="${name}"], head meta[name="${name}"]`).first()
      const address = `${portal()}/${language}${card}/card.jpg`
      await expect(meta('og:image')).toHaveAttribute('content', address)
      await expect(meta('twitter:image')).toHaveAttribute('content', address)
      await expect(meta('twitter:card')).toHaveAttribute('content', 'summary_large_image')
      await expect(meta('og:url')).toHaveAttribute('content', `${portal()}/${language}${path}`)
      await expect(meta('og:title')).toHaveAttribute('content', /\S/)
      const answer = await fetch(address)
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect(answer.headers.get('content-type')).toBe('image/jpeg')
      expect(bytes.length, address).toBeLessThanOrEqual(120_000)
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
    }
  })

test('what is not public has no card', async () => {
  for (const path of [
    '/en/stories/no-such-story/card.jpg',
    '/vi/people/member-helen-x/card.jpg',
    '/en/stories/x/y/card.jpg',
  ])
    expect((await fetch(portal() + path)).status, path).toBe(404)
})
