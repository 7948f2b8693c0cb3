import { expect, type Page, test } from '@playwright/test'
import en from '../messages/en/core.json'
import id from '../messages/id/core.json'
import {
  answers,
  fillIn,
  forgetAsking,
  freshAddress as fresh,
  linkTo,
  newestOf,
  sendRequest as send,
  statusesOf as statuses,
} from './support/applicant'
import { expectAccessible } from './support/axe'
import { withoutScript } from './support/without-script'

const linkFrom = async (email: string) => linkTo('/join/confirm\\?token=', (await newestOf(1, email)).text)

test.beforeEach(forgetAsking)

test('she asks on a phone in Vietnamese, confirms her address, and the coordinators see her', async ({
  page,
}) => {
  const email = fresh()
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/vi/join')
  await fillIn(page, email)
  await send(page)
  await expect(page).toHaveURL(/\/vi\/join\/sent$/)
  expect(await statuses(email)).toEqual(['unconfirmed'])
  const link = await linkFrom(email)
  expect(link).toContain('/vi/join/confirm')
  await page.goto(link)
  expect(await statuses(email), 'opening the link is not yet a yes').toEqual(['unconfirmed'])
  await page.locator('main button[type=submit]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cảm ơn bạn, đơn đã đến nơi')
  expect(await statuses(email)).toEqual(['waiting'])
  await expectAccessible(page)
})

test('the whole way works without JavaScript', async ({ browser }) => {
  await withoutScript(browser, async (page) => {
    const email = fresh()
    await page.goto('/id/join')
    await fillIn(page, email)
    await send(page)
    await expect(page).toHaveURL(/\/id\/join\/sent$/)
    await page.goto(await linkFrom(email))
    await page.locator('main button[type=submit]').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Terima kasih, permohonan Anda sudah sampai',
    )
    expect(await statuses(email)).toEqual(['waiting'])
  })
})

test('without JavaScript bad input comes back with sentences beside the fields, in her language', async ({
  browser,
}) => {
  await withoutScript(browser, async (page) => {
    await page.goto('/id/join')
    await fillIn(page, 'bukan alamat')
    await page.getByText('Bahasa lain', { exact: true }).click()
    await page.locator('[name=spokenLanguages][value=jv]').check()
    await page.locator('[name=charter]').uncheck()
    await page.locator('[name=callName]').fill('x'.repeat(61))
    await send(page)
    const summary = page.locator('#application [role=alert]')
    await expect(summary).toContainText(id.errors.invalid)
    await expect(summary.getByRole('link')).toHaveCount(3)
    await expect(page.locator('html')).toHaveAttribute('lang', 'id')
    for (const [name, words] of Object.entries({
      ...answers,
      email: 'bukan alamat',
      callName: 'x'.repeat(61),
    }))
      await expect(page.locator(`#application [name=${name}]`)).toHaveValue(words)
    await expect(page.locator('[name=country]')).toHaveValue('VN')
    await expect(page.locator('[name=careerStep]')).toHaveValue('lecturer')
    await expect(page.locator('[name=experience]')).toHaveValue('from5to9')
    await expect(page.locator('[name=spokenLanguages]:checked')).toHaveCount(2)
    await expect(page.locator('[name=spokenLanguages][value=jv]')).toBeVisible()
    await expect(page.locator('[name=charter]')).not.toBeChecked()
    await expect(page.locator('[name=email]')).toHaveAccessibleDescription(new RegExp(id.errors.email))
    await expect(page.locator('[name=callName]')).toHaveAccessibleDescription(/60/)
    await expect(page.locator('[name=email]')).toHaveAttribute('aria-invalid', 'true')
  })
})

test('browser and server find the same faults and say the same sentences', async ({ browser, page }) => {
  const faults = async (where: Page) => {
    await where.goto('/en/join')
    await where.locator('[name=email]').fill('a@b@c')
    await where.locator('[name=hopes]').fill('x'.repeat(2001))
    await send(where)
    await expect(where.locator('#application [role=alert]')).toContainText(en.errors.invalid)
    return where.locator('#application [role=alert]').getByRole('link').allTextContents()
  }
  const inBrowser = await faults(page)
  expect(inBrowser).toHaveLength(11)
  await withoutScript(browser, async (plain) =>
    expect((await faults(plain)).sort()).toEqual(inBrowser.sort()),
  )
})

test('after a refusal the summary has the focus and leads to the fields; mending a field clears its error', async ({
  page,
}) => {
  await page.goto('/en/join')
  await send(page)
  const summary = page.locator('#application [role=alert]')
  await expect(summary).toBeFocused()
  await expectAccessible(page)
  await summary.getByRole('link', { name: /E-mail address/ }).press('Enter')
  const email = page.locator('[name=email]')
  await expect(email).toBeFocused()
  await email.fill('name@university.example')
  await expect(email).not.toHaveAttribute('aria-invalid', 'true')
  await page.locator('[name=charter]').check()
  await expect(page.locator('[name=charter]')).not.toHaveAttribute('aria-invalid', 'true')
})

test('pressing send again and again asks once', async ({ page }) => {
  const email = fresh()
  await page.goto('/en/join')
  await fillIn(page, email)
  await page.locator('#application button[type=submit]').dblclick()
  await expect(page).toHaveURL(/\/en\/join\/sent$/)
  expect(await statuses(email)).toHaveLength(1)
})

test('what a machine fills into the hidden field is thanked for and forgotten', async ({ page }) => {
  const email = fresh()
  await page.goto('/en/join')
  await fillIn(page, email)
  const trap = page.locator('[name=website]')
  await expect(trap).toHaveAttribute('tabindex', '-1')
  await trap.evaluate((field: HTMLInputElement) => (field.value = 'https://spam.example'))
  await send(page)
  await expect(page).toHaveURL(/\/en\/join\/sent$/)
  expect(await statuses(email)).toEqual([])
})

test('an unknown link says so and leads to asking again', async ({ page }) => {
  for (const token of ['', 'no-such-token-at-all-here', '<script>']) {
    await page.goto(`/en/join/confirm?token=${encodeURIComponent(token)}`)
    const button = page.locator('main button[type=submit]')
    if (await button.count()) await button.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more')
    await expect(page.getByRole('main').getByRole('link')).toHaveAttribute('href', '/en/join')
  }
})

test('pressing confirm a second time thanks her again', async ({ page }) => {
  const email = fresh()
  await page.goto('/en/join')
  await fillIn(page, email)
  await send(page)
  await page.waitForURL('**/join/sent')
  const link = await linkFrom(email)
  for (let time = 1; time <= 2; time++) {
    await page.goto(link)
    await page.locator('main button[type=submit]').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you, your request has arrived')
  }
  expect(await statuses(email)).toEqual(['waiting'])
})

test('the languages she could talk in begin with the page’s and stay as she ticks them', async ({ page }) => {
  await page.goto('/vi/join')
  const ticked = () =>
    page.$$eval('[name=spokenLanguages]:checked', (boxes) => boxes.map((box) => box.getAttribute('value')))
  await page.waitForLoadState('networkidle')
  expect(await ticked()).toEqual(['vi'])
  await page.locator('[name=spokenLanguages][value=vi]').uncheck()
  await send(page)
  await expect(page.locator('#application-spokenLanguages-error')).toBeVisible()
  await page.locator('[name=spokenLanguages][value=en]').check()
  await expect(page.locator('#application-spokenLanguages-error')).toHaveCount(0)
  expect(await ticked()).toEqual(['en'])
})

test('she takes her request back by the link in the mail, and nothing of it is left', async ({ browser }) => {
  await withoutScript(browser, async (page) => {
    const email = fresh()
    await page.goto('/en/join')
    await fillIn(page, email)
    await send(page)
    const { text, html } = await newestOf(1, email)
    expect(html).toContain('Take my request back')
    await page.goto(linkTo('/join/withdraw\\?token=', text))
    expect(await statuses(email), 'opening the link is not yet a yes').toEqual(['unconfirmed'])
    await page.getByRole('button', { name: 'Take it back and erase it' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your request is erased')
    expect(await statuses(email)).toEqual([])
    await page.goto(linkTo('/join/withdraw\\?token=', text))
    await page.getByRole('button', { name: 'Take it back and erase it' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing to take back')
  })
})

test('the pages on her way in break no rule of accessibility', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of [
    '/vi/join',
    '/id/join/sent',
    '/en/join/confirm?token=no-such-token-at-all-here',
    '/en/join/confirm',
    '/vi/join/withdraw?token=no-such-token-at-all-here',
    '/en/join/withdraw',
    '/en/join/answer?token=no-such-token-at-all-here',
    '/id/join/answer?answered',
  ]) {
    await page.goto(path)
    await expectAccessible(page)
  }
})
