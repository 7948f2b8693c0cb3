import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { ask, ours, portal, redeem, send, session } from './support/link'
import { mailsTo } from './support/mails'
import { letIn, newcomer } from './support/newcomer'
import { withoutScript } from './support/without-script'
import { connect, insert } from './support/world'

// All these requests come from one source, which may not ask so often.
test.beforeEach(async () => {
  const client = await connect()
  await client.query(
    `delete from "RateLimit" where key like 'sign-in:source:%' or key like 'public:source:%'`,
  )
  await client.end()
})

test('the six digits let her in, to the home page in her own language', async ({ page }) => {
  const { email } = await newcomer({ language: 'id' })
  const { code } = await ask(page, email)
  await page.locator('input[name=code]').fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await send(page)
  await expect(page).toHaveURL(/\/id\/home$/)
  const cookies = await page.context().cookies()
  const kept = cookies.find(({ name }) => name === 'session')
  expect(kept).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  await page.goto('/')
  await expect(page).toHaveURL(/\/id$/)
})

test('without JavaScript the link and its button let her in, to where she wanted to go', async ({
  browser,
}) => {
  await withoutScript(browser, async (page) => {
    const { email } = await newcomer()
    await page.goto('/en/settings')
    await expect(page).toHaveURL(/\/en\/sign-in\?next=%2Fen%2Fsettings$/)
    const { link } = await ask(page, email, page.url())
    await page.goto(link)
    await send(page)
    await expect(page).toHaveURL(/\/en\/settings$/)
  })
})

test('without JavaScript the six digits let her in; wrong ones are answered beside the field', async ({
  browser,
}) => {
  await withoutScript(browser, async (page) => {
    const { email } = await newcomer()
    const { code } = await ask(page, email)
    const wrong = code === '123456' ? '654321' : '123456'
    await page.locator('input[name=code]').fill(wrong)
    await send(page)
    await expect(page.locator('#form-code-error')).toContainText('These digits do not open the door')
    await expect(page.locator('input[name=code]')).toHaveValue(wrong)
    await page.locator('input[name=code]').fill(code)
    await send(page)
    await expect(page).toHaveURL(/\/en\/home$/)
  })
})

test('the code counts only in the browser that asked for it', async ({ page, browser }) => {
  const { email } = await newcomer()
  const { code } = await ask(page, email)
  const other = await (await browser.newContext()).newPage()
  await other.goto('/en/sign-in/code')
  await other.locator('input[name=code]').fill(code)
  await send(other)
  await expect(
    other.getByRole('alert').filter({ hasText: 'These digits do not open the door' }),
  ).toBeVisible()
})

test('scanners that open the link twenty times do not use it up; it works once', async ({ page }) => {
  const { email } = await newcomer()
  const { link, token } = await ask(page, email)
  for (const method of ['GET', 'HEAD'])
    for (let visit = 0; visit < 10; visit++) {
      expect((await fetch(link, { method })).status).toBe(200)
      const callback = await fetch(`${portal()}/api/auth/callback/email?token=${token}`, {
        method,
        redirect: 'manual',
      })
      expect([404, 405]).toContain(callback.status)
    }
  await page.goto(link)
  await send(page)
  await expect(page).toHaveURL(/\/en\/home$/)
  const again = await redeem(token, ours())
  expect([again.status, session(again)]).toEqual([303, undefined])
})

test('a spent link says so kindly, and a new one can be asked for on the spot', async ({ page }) => {
  await page.goto('/en/sign-in/link?token=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')
  await send(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This link does not open the door any more',
  )
  await expect(page.locator('input[name=email]')).toBeVisible()
  await expectAccessible(page)
})

test('of fifty presses at once, one lets in', async ({ page }) => {
  const { email } = await newcomer()
  const { token } = await ask(page, email)
  const answers = await Promise.all(Array.from({ length: 50 }, () => redeem(token, ours())))
  expect(answers.filter(session)).toHaveLength(1)
})

test('no other site can press the button, and its attempt spends nothing', async ({ page }) => {
  const { email } = await newcomer()
  const { token } = await ask(page, email)
  for (const headers of [
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' },
    { 'Sec-Fetch-Site': 'same-site', Origin: 'https://other.example' },
    { Origin: 'null' },
    {},
  ] as Record<string, string>[])
    expect((await redeem(token, headers)).status).toBe(403)
  const answer = await redeem(token, ours())
  expect(session(answer)).toContain('HttpOnly')
  expect(answer.headers.get('location')).toBe('/en/home')
})

test('nothing else of next-auth answers', async () => {
  for (const path of ['signin', 'signin/email', 'signout', 'session', 'csrf', 'providers', 'callback/other'])
    for (const method of ['GET', 'POST']) {
      const { status } = await fetch(`${portal()}/api/auth/${path}`, {
        method,
        headers: ours(),
        redirect: 'manual',
      })
      expect([404, 405]).toContain(status)
    }
})

test('nobody is sent to another site after signing in', async ({ page }) => {
  const { email } = await newcomer()
  const { token } = await ask(page, email, '/en/sign-in?next=https://evil.example/')
  for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
    const query = new URLSearchParams({ token: 'x'.repeat(43), language: 'en', next })
    const answer = await fetch(`${portal()}/api/auth/callback/email?${query}`, {
      method: 'POST',
      redirect: 'manual',
      headers: ours(),
    })
    expect(answer.headers.get('location')).toBe('/en/sign-in/link?error=used')
  }
  expect((await redeem(token, ours())).headers.get('location')).toBe('/en/home')
})

test('known, unknown and suspended addresses get the same answer; only the known one gets a mail', async ({
  browser,
}) => {
  const [known, suspended] = [await newcomer(), await newcomer({ suspended: true })]
  const unknown = `nobody-${Date.now()}@uni.example`
  const said: string[] = []
  for (const email of [unknown, suspended.email, known.email]) {
    const page = await (await browser.newContext()).newPage()
    await page.goto('/en/sign-in')
    await page.locator('input[name=email]').fill(email)
    await send(page)
    await expect(page).toHaveURL(/\/sign-in\/code$/)
    said.push(await page.locator('main').innerText())
    await page.context().close()
  }
  expect(new Set(said).size).toBe(1)
  await expect.poll(async () => (await mailsTo(known.email)).length, { timeout: 20_000 }).toBe(1)
  expect([await mailsTo(unknown), await mailsTo(suspended.email)]).toEqual([[], []])
})

test('an address that is none is answered beside the field, and stays typed', async ({ page, browser }) => {
  for (const typed of ['ngoc', 'ngoc@vn.example@evil.example', '"ngoc@evil.example"@vn.example']) {
    await page.goto('/vi/sign-in')
    await page.locator('input[name=email]').fill(typed)
    await send(page)
    await expect(page.locator('#form-email-error')).toContainText('Vui lòng nhập địa chỉ thư điện tử')
    await expect(page.locator('input[name=email]')).toHaveValue(typed)
  }
  await expectAccessible(page)
  await withoutScript(browser, async (plain) => {
    await plain.goto('/id/sign-in')
    await plain.locator('input[name=email]').fill('ngoc')
    await send(plain)
    await expect(plain.locator('#form-email-error')).toContainText('Mohon isikan alamat surel')
    await expect(plain.locator('input[name=email]')).toHaveValue('ngoc')
  })
})

test('after six mails to an address within an hour she is asked to wait', async ({ page }) => {
  const { email } = await newcomer()
  // Other tests empty the table of limits now and then.
  await expect(async () => {
    const client = await connect()
    const row = { key: `sign-in:address:${email}`, points: 6, expire: Date.now() + 3_600_000 }
    await insert(client, 'RateLimit', row)
    await client.end()
    await page.goto('/en/sign-in')
    await page.locator('input[name=email]').fill(email)
    await send(page)
    const alert = page.getByRole('alert').filter({ hasText: 'That was a little too often' })
    await expect(alert).toBeVisible({ timeout: 3000 })
  }).toPass()
  await expect(page.locator('input[name=email]')).toHaveValue(email)
})

test('signing in needs only a keyboard', async ({ page }) => {
  const { email } = await newcomer()
  await page.goto('/en/sign-in')
  await page.locator('input[name=email]').focus()
  await page.keyboard.type(email)
  await page.keyboard.press('Tab')
  await expect(page.locator('main button[type=submit]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sign-in\/code$/)
})

test('who is in already is offered the way home, and the pages of signing in break no rule of accessibility', async ({
  page,
  context,
}) => {
  for (const path of [
    '/en/sign-in',
    '/vi/sign-in/code',
    '/id/sign-in/link?token=aaaaaaaaaaaaaaaaaaaaaaaa',
    '/en/invitations/gone',
  ]) {
    await page.goto(path)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await expectAccessible(page)
  }
  await letIn(context, await newcomer())
  await page.goto('/en/sign-in')
  await expect(page.getByRole('link', { name: 'Go to your home page' })).toHaveAttribute('href', '/en/home')
  await page.goto('/en/settings')
  await expect(page).toHaveTitle('STEM-POWER')
  await expectAccessible(page)
})

test('the portal says that it is well', async ({ request }) => {
  const answer = await request.get('/api/health')
  expect([answer.status(), await answer.json()]).toEqual([200, { ok: true }])
  expect(answer.headers()['cache-control']).toBe('no-store')
})
