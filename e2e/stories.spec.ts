import { expect, test } from '@playwright/test'
import { languages } from '../lib/core/locale'
import { stories } from '../prisma/seed/stories/stories'
import { twoFrontDoors } from '../prisma/seed/stories/two-front-doors/story'
import { expectAccessible } from './support/axe'

const newest = twoFrontDoors
const story = `/stories/${newest.slug}`

for (const path of ['', '/stories', story, '/safety', '/join', '/join/sent', '/join/confirm?token=none']) {
  test(`${path || 'home'} is accessible in both themes`, async ({ page }) => {
    await page.goto(`/en${path}`)
    await expect(page.locator('h1')).toHaveCount(1)
    await expectAccessible(page)
  })
}

for (const language of languages) {
  test(`the public pages speak ${language} and name their other languages`, async ({ page }) => {
    for (const path of ['', '/stories', story, '/safety', '/join']) {
      await page.goto(`/${language}${path}`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      for (const other of languages) {
        const alternate = page.locator(`head link[rel=alternate][hreflang=${other}]`)
        await expect(alternate).toHaveAttribute('href', new RegExp(`/${other}${path}$`))
      }
    }
  })

  test(`a story is told in ${language}`, async ({ page }) => {
    await page.goto(`/${language}${story}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(newest.texts[language].title)
    await expect(page.getByText(newest.texts[language].standfirst)).toBeVisible()
    await expect(page).toHaveTitle(new RegExp(newest.texts[language].title))
  })
}

test('the public pages are ready before anybody asks', async ({ request }) => {
  for (const path of ['/en', '/id/stories', `/vi${story}`, '/en/safety', '/id/join', '/vi/join/sent']) {
    const answer = await request.get(path)
    expect(answer.headers()['x-nextjs-prerender'], path).toMatch(/^1/)
  }
})

test('a visitor comes from the home page to a story and on to joining, by keyboard and without JavaScript', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/en')
  await page.getByRole('main').getByRole('link', { name: newest.texts.en.title }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/en${story}$`))
  await page.getByRole('main').getByRole('link', { name: 'Ask to join' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/join$/)
  await context.close()
})

test('the gallery names every woman, the newest story first', async ({ page }) => {
  await page.goto('/vi/stories')
  const headings = page.getByRole('main').locator('article h2')
  const titles = stories.map(
    ({ texts, originalLanguage }) => (texts.vi ?? texts[originalLanguage])?.title ?? '',
  )
  await expect(headings).toContainText(titles)
})

test('a journey is also an ordered list', async ({ page }) => {
  await page.goto(`/en${story}`)
  const river = page.getByRole('main').locator('figure ol')
  await expect(river.getByRole('listitem')).toHaveCount(newest.texts.en.moments.length)
})

test('a translated story says so and leads to the original; the original says nothing', async ({ page }) => {
  const original = newest.originalLanguage
  await page.goto(`/vi${story}`)
  const link = page.locator(`main article p a[hreflang=${original}]`)
  await expect(link).toHaveAttribute('href', `/${original}${story}`)
  await page.goto(`/${original}${story}`)
  await expect(page.locator('main article p a[hreflang]')).toHaveCount(0)
})

test('a story says which edition it is and that its subject agreed', async ({ page }) => {
  await page.goto(`/en${story}`)
  await expect(
    page.getByText(/^Edition 1, published with her consent, given on \d+ \w+ \d{4}\./),
  ).toBeVisible()
})

test('an unknown story is absent, in the language of its address', async ({ page }) => {
  const answer = await page.goto('/id/stories/no-such-story')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman ini tidak ada di sini')
})

test('nothing scrolls sideways on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/vi', '/id/stories', `/vi${story}`, '/id/safety', '/vi/join']) {
    await page.goto(path)
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(beyond, path).toBeLessThanOrEqual(0)
  }
})

test('the pages ask nothing of any other host', async ({ page, baseURL }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
      foreign.push(request.url())
  })
  for (const path of ['/en', '/en/stories', `/en${story}`, '/en/join']) await page.goto(path)
  expect(foreign).toEqual([])
})
