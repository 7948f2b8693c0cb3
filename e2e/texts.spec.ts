import { expect, test, type Browser, type Page } from '@playwright/test'
import { languages } from '../lib/core/locale'
import { expectAccessible } from './support/axe'
import { letIn, newcomer, type Newcomer } from './support/newcomer'
import { withoutScript } from './support/without-script'

const pages = ['about', 'safety', 'help', 'contact', 'privacy', 'terms']

async function pageOf(browser: Browser, she: Newcomer, options = {}): Promise<Page> {
  const context = await browser.newContext(options)
  await letIn(context, she)
  return context.newPage()
}
const coordinator = () => newcomer({ role: 'coordinator' })

/** What a visitor in a browser of her own reads there by now. */
const expectShown = (browser: Browser, address: string, words: string) =>
  withoutScript(browser, (page) =>
    expect(async () => {
      await page.goto(address)
      await expect(page.getByRole('main')).toContainText(words, { timeout: 500 })
    }).toPass({ timeout: 10_000 }),
  )

/** Gives a page back to the portal's own draft, so that the next test finds it as this one did. */
async function giveBack(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByText('Give this page back to the draft').click()
  await page.getByRole('button', { name: 'Yes, show the draft' }).click()
  await expect(page.getByText('The portal’s own draft stands again.')).toBeVisible()
}

for (const name of pages)
  test(`${name} is accessible in both themes, on a phone as on a desk, and ready before anybody asks`, async ({
    page,
  }) => {
    const answer = await page.request.get(`/vi/${name}`)
    expect(answer.headers()['x-nextjs-prerender']).toMatch(/^1/)
    for (const [language, width] of [
      ['en', 1280],
      ['vi', 360],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`/${language}/${name}`)
      await expect(page.locator('h1')).toHaveCount(1)
      await expectAccessible(page)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    }
  })

for (const language of languages)
  test(`in ${language} every page of words leads to its parts, and to its other languages`, async ({
    page,
  }) => {
    for (const name of pages) {
      await page.goto(`/${language}/${name}`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      for (const other of languages)
        await expect(page.locator(`head link[rel=alternate][hreflang=${other}]`)).toHaveAttribute(
          'href',
          new RegExp(`/${other}/${name}$`),
        )
      const targets = await page
        .locator('main a[href^="#"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      expect(targets.length > 0).toBe(name !== 'contact')
      for (const target of targets) await expect(page.locator(target)).toHaveCount(1)
      // Nothing is left open.
      expect(await page.getByRole('main').innerText()).not.toMatch(/[{}]/)
    }
  })

test('the header stands on one line at 1280 in every language, and the foot names the six pages', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const language of languages) {
    await page.goto(`/${language}`)
    expect((await page.locator('header > div').first().boundingBox())?.height).toBeLessThan(72)
    const footer = page.locator('footer a[href^="/"]')
    for (const name of pages)
      await expect(footer.and(page.locator(`[href="/${language}/${name}"]`))).toHaveCount(1)
  }
})

test('the contents lead to a part of the page by keyboard and without JavaScript', async ({ browser }) => {
  await withoutScript(browser, async (page) => {
    await page.goto('/en/help')
    const contents = page.getByRole('navigation', { name: 'On this page' })
    await contents.getByRole('link', { name: 'When no mail comes' }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/en\/help#when-no-mail-comes$/)
    await expect(page.getByRole('heading', { name: 'When no mail comes' })).toBeInViewport()
  })
})

test('a coordinator changes a page without JavaScript, and everybody reads it in her language only', async ({
  browser,
}) => {
  const page = await pageOf(browser, await coordinator(), { javaScriptEnabled: false })
  await page.goto('/en/coordination')
  await page.getByRole('link', { name: 'Texts', exact: true }).click()
  await page
    .locator('section', { hasText: 'Terms of use' })
    .getByRole('link', { name: 'Bahasa Indonesia' })
    .click()
  const field = page.getByLabel('The words of this page')
  await field.fill('Ketentuan kami. Tanyakan kepada {contack}.')
  await page.getByRole('button', { name: 'Show these words' }).click()
  await expect(page.getByRole('alert').first()).toContainText('{contack} is not among what can be filled in.')
  await expect(field).toHaveValue('Ketentuan kami. Tanyakan kepada {contack}.')
  await field.fill('Ketentuan kami. Tanyakan kepada {contact}.')
  await page.getByRole('button', { name: 'Show these words' }).click()
  await expect(page.getByText('Saved. The page shows it now, everywhere.')).toBeVisible()
  await expectShown(browser, '/id/terms', 'Ketentuan kami. Tanyakan kepada contact@localhost.')
  await expectShown(browser, '/en/terms', 'How we treat one another')
  await page.goto('/en/coordination/texts')
  await expect(page.getByText('Changed after this text: Bahasa Indonesia.')).toHaveCount(2)
  await giveBack(page, '/en/coordination/texts/terms/id')
  await expectShown(browser, '/id/terms', 'Apa yang Anda setujui')
})

test('what she types is kept, previewed, and shown once saved; what stood before can be put back', async ({
  browser,
}) => {
  const page = await pageOf(browser, await coordinator())
  const address = '/en/coordination/texts/help/en'
  await page.goto(address)
  const field = page.getByLabel('The words of this page')
  const draft = await field.inputValue()
  await field.fill('First words.\n\n## A part\n\n> Mind this.')
  await expect(page.getByText(/^Kept for you/)).toBeVisible()
  await page.getByRole('button', { name: 'See how it will look' }).click()
  await expect(page.getByRole('region', { name: 'How it will look' }).getByRole('heading')).toHaveText(
    'A part',
  )
  await page.goto(address)
  await expect(field).toHaveValue('First words.\n\n## A part\n\n> Mind this.')
  await expectShown(browser, '/en/help', 'Signing in')
  await page.getByRole('button', { name: 'Show these words' }).click()
  await expect(page).toHaveURL(/\?saved$/)
  await expectShown(browser, '/en/help', 'Mind this.')
  await field.fill('Second words.')
  await page.getByRole('button', { name: 'Show these words' }).click()
  await expectShown(browser, '/en/help', 'Second words.')
  await page.getByRole('link', { name: /^Look at the version of/ }).press('Enter')
  await expect(field).toHaveValue(/^First words/)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Show these words' }).press('Enter')
  await expectShown(browser, '/en/help', 'First words.')
  await giveBack(page, address)
  await expect(field).toHaveValue(draft)
  await expectShown(browser, '/en/help', 'Signing in')
})

test('two coordinators at one text: the second overwrites nothing, and sees both', async ({ browser }) => {
  const [first, second] = [
    await pageOf(browser, await coordinator()),
    await pageOf(browser, await coordinator()),
  ]
  const address = '/en/coordination/texts/about/vi'
  for (const page of [first, second]) await page.goto(address)
  await first.getByLabel('The words of this page').fill('Lời thứ nhất')
  await first.getByRole('button', { name: 'Show these words' }).click()
  await expect(first).toHaveURL(/\?saved$/)
  await second.getByLabel('The words of this page').fill('Lời thứ hai')
  await second.getByRole('button', { name: 'Show these words' }).click()
  await expect(second.getByText('Somebody else changed this text meanwhile.')).toBeVisible()
  await expect(second.getByLabel('The words of this page')).toHaveValue('Lời thứ hai')
  await expect(second.getByRole('region', { name: 'What stands there now' })).toContainText('Lời thứ nhất')
  await expectAccessible(second)
  await expectShown(browser, '/vi/about', 'Lời thứ nhất')
  await second.getByRole('button', { name: 'Show these words' }).click()
  await expectShown(browser, '/vi/about', 'Lời thứ hai')
  await giveBack(second, address)
})

test('the desk of texts breaks no rule of accessibility, and scrolls sideways on no phone', async ({
  browser,
}) => {
  const page = await pageOf(browser, await coordinator(), { viewport: { width: 360, height: 740 } })
  for (const path of ['/en/coordination/texts', '/vi/coordination/texts/privacy/vi']) {
    await page.goto(path)
    await expect(page).toHaveTitle('STEM-POWER')
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  }
})

test('texts that are not there, and languages we do not speak, have no desk', async ({ browser }) => {
  const page = await pageOf(browser, await coordinator())
  for (const path of ['charter/en', 'about/fr', 'About/en', '__proto__/en', 'about/en/x'])
    expect((await page.request.get(`/en/coordination/texts/${path}`)).status(), path).toBe(404)
})

test('the sample community says on every page, to visitors and members, that it is invented', async ({
  page,
  browser,
}) => {
  for (const path of ['/en', '/en/stories', '/en/join', '/en/privacy', '/en/sign-in']) {
    await page.goto(path)
    await expect(page.getByText('stories here are invented')).toBeVisible()
  }
  await page.goto('/vi')
  await expect(page.getByText('đều là hư cấu')).toBeVisible()
  const member = await pageOf(browser, await newcomer({ language: 'id' }))
  await member.goto('/id/home')
  await expect(member.getByText('adalah rekaan')).toBeVisible()
})
