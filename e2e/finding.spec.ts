import { expect, test, type Page } from '@playwright/test'
import { languages } from '../lib/core/locale'
import { fieldNotes } from '../prisma/seed/stories/field-notes/story'
import { stories } from '../prisma/seed/stories/stories'
import { twoFrontDoors } from '../prisma/seed/stories/two-front-doors/story'
import { expectAccessible } from './support/axe'
import { query } from './support/conversation'
import { tellStory, type Told } from './support/told'
import { withoutScript } from './support/without-script'

const found = (page: Page) => page.getByRole('main').locator('article h2')
const choose = async (page: Page, label: string, words: RegExp) => {
  const select = page.getByLabel(label, { exact: true })
  const option = await select.locator('option').filter({ hasText: words }).first().getAttribute('value')
  await select.selectOption(option)
}

test('a visitor finds a story by a word, by keyboard and without JavaScript or accents', async ({
  browser,
}) => {
  await withoutScript(browser, async (page) => {
    await page.goto('/vi/stories')
    await page.getByLabel('Từ khóa').focus()
    await page.keyboard.type('so thuc dia')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/vi\/stories\/find\?q=so\+thuc\+dia$/)
    await expect(found(page)).toHaveCount(1)
    await expect(found(page)).toContainText(fieldNotes.texts.vi?.title ?? '')
    await found(page).getByRole('link').focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/vi/stories/${fieldNotes.slug}$`))
  })
})

test('she narrows by field, country, language and kind, and the address keeps only what she asked', async ({
  browser,
}) => {
  await withoutScript(browser, async (page) => {
    await page.goto('/en/stories')
    await page.getByText('By field, country, language and more').click()
    await choose(page, 'Field of science', /^Materials/)
    await choose(page, 'Country', /^Indonesia/)
    await choose(page, 'Told in', /^Tiếng Việt/)
    await choose(page, 'Kind of story', /^Case study/)
    await page.getByRole('button', { name: 'Find stories' }).click()
    await expect(page).toHaveURL(/\/en\/stories\/find\?field=materials&country=ID&told=vi&kind=caseStudy$/)
    await expect(found(page).filter({ hasText: twoFrontDoors.texts.en.title })).toHaveCount(1)
    await expect(page.getByLabel('Country', { exact: true })).toHaveValue('ID')
    await page.getByRole('link', { name: 'All stories' }).click()
    await expect(page).toHaveURL(/\/en\/stories$/)
  })
})

test('who says where she stands meets women one step ahead', async ({ page }) => {
  const told = await tellStory({ careerStep: 'professor' })
  const other = await tellStory({ careerStep: 'lecturer' })
  try {
    await page.goto(`/en/stories/${twoFrontDoors.slug}`)
    await page.getByRole('link', { name: 'Stories one step ahead of me' }).click()
    await page.getByLabel('One step ahead of me').selectOption('seniorLecturer')
    await page.getByRole('button', { name: 'Find stories' }).click()
    await expect(page).toHaveURL(/\?ahead=seniorLecturer$/)
    await expect(found(page).filter({ hasText: told.title })).toHaveCount(1)
    await expect(found(page).filter({ hasText: other.title })).toHaveCount(0)
  } finally {
    await told.remove()
    await other.remove()
  }
})

test('where nothing fits, the page says what to leave out and shows what comes nearest', async ({ page }) => {
  await page.goto('/en/stories/find?q=nobody-at-all&country=VN')
  await expect(page.getByText('No story tells of all that yet')).toBeVisible()
  await expect(page.getByRole('region', { name: 'What comes nearest' }).locator('h2')).not.toHaveCount(0)
  await page.getByRole('link', { name: /^Without the words: \d+ stor/ }).click()
  await expect(page).toHaveURL(/\/en\/stories\/find\?country=VN$/)
  await expect(found(page)).not.toHaveCount(0)
})

test('a search is for its asker, not for search engines, and is kept nowhere', async ({ page }) => {
  const answer = await page.goto('/id/stories/find?told=id')
  expect(answer?.headers()['cache-control']).toContain('no-store')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
})

test('nonsense in an address asks for nothing', async ({ page }) => {
  const answer = await page.goto(
    '/en/stories/find?field=x&told=fr&ahead=..&step[]=1&q[]=&after=%3Cscript%3E&kind=caseStudy&kind=x',
  )
  expect(answer?.status()).toBe(200)
  await expect(found(page).first()).toBeVisible()
})

test('a source that asks without end is sent to the gallery, and may come back later', async ({ page }) => {
  await page.goto('/en/stories/find?q=lab')
  await query(`update "RateLimit" set points = 100000 where key like 'find:source%'`)
  const answer = await page.goto('/en/stories/find?q=lab')
  expect(answer?.status()).toBe(200)
  await expect(page.getByText('That was a great deal of searching')).toBeVisible()
  await query(`delete from "RateLimit" where key like 'find:source%'`)
  await page.reload()
  await expect(found(page).first()).toBeVisible()
})

test.describe('a story with a portrait', () => {
  let told: Told
  test.beforeAll(async () => {
    told = await tellStory({ stemField: 'earth', careerStep: 'professor' })
  })
  test.afterAll(() => told.remove())

  test('shows it with its words and who took it, and in the gallery small', async ({ page }) => {
    await page.goto(`/en/stories/${told.slug}`)
    const portrait = page
      .getByRole('figure')
      .filter({ hasText: 'Photograph: Dewi Anggraini' })
      .getByRole('img')
    await expect(portrait).toHaveAttribute('alt', 'On the quay')
    await expect
      .poll(() => portrait.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0)
    await page.emulateMedia({ media: 'print' })
    await expect(portrait).toBeVisible()
    await expect(
      page.getByText(`This story stands at ${process.env.PORTAL_URL}/en/stories/${told.slug}`),
    ).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    await page.goto('/en/stories')
    await expect(page.locator(`img[src="/api/pictures/${told.picture}?small"]`)).toHaveCount(1)
  })

  test('says whose it is, where it is told and what may be done with it', async ({ page }) => {
    await page.goto(`/en/stories/${told.slug}`)
    const about = page.getByRole('complementary', { name: 'About this story' })
    await expect(about).toContainText(`© ${told.she.name}, shown with her consent.`)
    for (const [language, name] of [
      ['id', 'Bahasa Indonesia'],
      ['vi', 'Tiếng Việt'],
    ] as const)
      await expect(about.getByRole('link', { name })).toHaveAttribute(
        'href',
        `/${language}/stories/${told.slug}`,
      )
    await about.getByRole('link', { name: 'Professor' }).click()
    await expect(page).toHaveURL(/\/find\?step=professor$/)
    await expect(found(page).filter({ hasText: told.title })).toHaveCount(1)
  })

  test('can be passed on by its address', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/vi/stories/${told.slug}`)
    await page.getByRole('button', { name: 'Sao chép địa chỉ' }).click()
    await expect(page.getByText('Đã sao chép')).toBeVisible()
    const address = `${process.env.PORTAL_URL}/vi/stories/${told.slug}`
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  })

  test('tells machines what it tells readers, and no policy is broken by it', async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(`/en/stories/${told.slug}`)
    const text = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(text ?? '')).toMatchObject({
      '@type': 'Article',
      headline: told.title,
      author: { '@type': 'Person', name: told.she.name },
    })
    expect(complaints).toEqual([])
  })

  for (const path of ['/stories', '/stories/find', '/stories/find?q=nobody&told=vi&field=materials', ''])
    test(`the pages that show it are accessible and fit a small phone: ${path || 'its own'}`, async ({
      page,
    }) => {
      const address = path || `/stories/${told.slug}`
      await page.goto(`/en${address}`)
      await expectAccessible(page)
      for (const width of [320, 360])
        for (const language of languages) {
          await page.setViewportSize({ width, height: 640 })
          await page.goto(`/${language}${address}`)
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          expect(beyond, `${language} ${width}`).toBeLessThanOrEqual(0)
        }
    })
})

test('a gallery of sixty and more goes on behind its first page', async ({ page }) => {
  const client = await tellStory()
  try {
    await query(
      `insert into "Story" (id, slug, kind, "subjectId", country, "publishedAt")
       select 'crowd-' || n, 'crowd-' || n, 'caseStudy', $1, 'ID', now() - n * interval '1 day' from generate_series(1, 62) n`,
      [client.she.id],
    )
    await query(
      `insert into "Edition" (id, "storyId", number, kind, "originalLanguage", "authorId", "fixedAt")
       select id, id, 1, kind, 'en', $1, now() from "Story" where slug like 'crowd-%'`,
      [client.she.id],
    )
    await query(
      `insert into "EditionText" ("editionId", language, title, standfirst, field, source, html, moments)
       select s.id, 'en', s.slug, t.standfirst, t.field, t.source, t.html, t.moments
       from "Story" s, "EditionText" t where s.slug like 'crowd-%' and t."editionId" = $1 and t.language = 'en'`,
      [client.slug],
    )
    await query(
      `insert into "Consent" (id, "editionId", "memberId") select id, id, $1 from "Story" where slug like 'crowd-%'`,
      [client.she.id],
    )
    await query(`update "Story" set "publishedEditionId" = id where slug like 'crowd-%'`)
    await client.announce()
    await page.goto('/en/stories')
    await expect(found(page)).toHaveCount(60)
    const first = await found(page).allTextContents()
    await page.getByRole('link', { name: 'Earlier stories' }).click()
    await expect(page).toHaveURL(/\/en\/stories\/find\?after=[a-z0-9-]+$/)
    const second = await found(page).allTextContents()
    expect(new Set([...first, ...second]).size).toBe(62 + 1 + stories.length)
  } finally {
    await query(`delete from "Story" where slug like 'crowd-%'`)
    await client.remove()
  }
})
