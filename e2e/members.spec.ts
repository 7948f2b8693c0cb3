import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { mailsTo } from './support/mails'
import { letIn, newcomer } from './support/newcomer'

test('she sees where she is signed in, and ends one session and then all others', async ({ browser }) => {
  const she = await newcomer()
  const signedIn = async (device: string) => {
    const context = await browser.newContext()
    await letIn(context, she, device)
    return context.newPage()
  }
  const page = await signedIn('Chrome · Linux')
  const [phone, desk] = [await signedIn('Safari · iPhone'), await signedIn('Firefox · Windows')]
  await page.goto('/en/settings')
  await page.getByRole('button', { name: 'Sign out Safari · iPhone' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Signed out there' })).toBeVisible()
  await phone.goto('/en/home')
  await expect(phone).toHaveURL(/\/en\/sign-in/)
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await expect(page.getByText('Firefox · Windows')).toHaveCount(0)
  await desk.goto('/en/home')
  await expect(desk).toHaveURL(/\/en\/sign-in/)
})

test('who signs out is out, also with the cookie she had', async ({ page, context }) => {
  await letIn(context, await newcomer())
  const cookies = await context.cookies()
  await page.goto('/en/settings')
  await page.locator('main').getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page).toHaveURL(/\/en$/)
  await context.addCookies(cookies)
  await page.goto('/en/home')
  await expect(page).toHaveURL(/\/en\/sign-in/)
})

test('preferences are kept, and shown in the language she chose; faults come back with what was typed', async ({
  page,
  context,
}) => {
  await letIn(context, await newcomer())
  await page.goto('/en/settings')
  await page.getByLabel('What may we call you?').fill('')
  await page.getByLabel('Your name in full').fill('Sri Rahayu Ningsih')
  await page.locator('#preferences').getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('#preferences-callName-error')).toHaveText('Please fill this in.')
  await expect(page.getByLabel('Your name in full')).toHaveValue('Sri Rahayu Ningsih')
  await page.getByLabel('What may we call you?').fill('Sri')
  await page.getByLabel('Bahasa Indonesia').check()
  await page.getByLabel('Your time zone').selectOption('Asia/Makassar')
  await page.locator('#preferences').getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/\/id\/settings\?saved/)
  await expect(page.getByRole('status').filter({ hasText: 'Tersimpan' })).toBeVisible()
  await expect(page.getByLabel('Zona waktu Anda')).toHaveValue('Asia/Makassar')
})

test('a change of address waits for both mailboxes', async ({ page, context }) => {
  const she = await newcomer()
  const fresh = `new-${she.email}`
  await letIn(context, she)
  await page.goto('/en/settings')
  await page.getByLabel('New address').fill(fresh)
  await page.getByRole('button', { name: 'Change the address' }).click()
  await expect(page.getByText(`A change to ${fresh} is waiting for both mailboxes.`)).toBeVisible()
  for (const [email, outcome] of [
    [she.email, 'One mailbox to go'],
    [fresh, 'Done'],
  ] as const) {
    await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBe(1)
    const link =
      /https?:\S+\/address\/confirm\?token=[\w-]+/.exec((await mailsTo(email))[0]?.text ?? '')?.[0] ?? ''
    await page.goto(link)
    await expect(page.getByText(fresh)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'I agree' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(outcome)
  }
  await page.goto('/en/settings')
  await expect(page.getByText(`Your links go to ${fresh}.`)).toBeVisible()
})

test('a new member takes her first steps before anything else opens, with and without JavaScript', async ({
  browser,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, timezoneId: 'Asia/Makassar' })
    await letIn(context, await newcomer({ welcomed: false }))
    const page = await context.newPage()
    await page.goto('/vi/home')
    await expect(page).toHaveURL(/\/vi\/welcome$/)
    await page.locator('input[name=callName]').fill(' ')
    await page.locator('input[name=name]').fill('Lê Thị Bích Ngọc')
    await page.locator('#begin button[type=submit]').last().click()
    await expect(page.locator('#begin-callName-error')).toHaveText('Vui lòng điền mục này.')
    await expect(page.locator('input[name=name]')).toHaveValue('Lê Thị Bích Ngọc')
    await page.locator('input[name=callName]').fill('Chị Ngọc')
    if (javaScriptEnabled) {
      await page.getByRole('button', { name: 'Asia/Makassar' }).click()
      await expect(page.locator('select[name=timeZone]')).toHaveValue('Asia/Makassar')
      await expectAccessible(page)
    }
    await page.locator('#begin button[type=submit]').last().click()
    await expect(page).toHaveURL(/\/vi\/welcome\/charter$/)
    await expect(page.getByRole('heading', { level: 2 })).not.toHaveCount(0)
    await page.goto('/vi/spaces')
    await expect(page).toHaveURL(/\/vi\/welcome$/)
    await page.goto('/vi/welcome/charter')
    await page.locator('#promise button[type=submit]').last().click()
    await expect(page.locator('#promise-charter-error')).toHaveText(
      'Vui lòng đọc và đồng ý với nội dung này.',
    )
    await page.locator('input[name=charter]').check()
    await page.locator('#promise button[type=submit]').last().click()
    await expect(page).toHaveURL(/\/vi\/welcome\/privacy$/)
    await page.goto('/vi/spaces')
    await expect(page).toHaveURL(/\/vi\/spaces$/)
    await context.close()
  }
})
