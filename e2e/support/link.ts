import { expect, type Page } from '@playwright/test'
import { mailsTo } from './mails'

export const portal = () => process.env.PORTAL_URL ?? ''
export const send = (page: Page) => page.locator('main form button[type=submit]').first().click()

/** Asks for a mail, and reads in it what the mail offers. */
export async function ask(page: Page, email: string, path = '/en/sign-in') {
  await page.goto(path)
  await page.locator('input[name=email]').fill(email)
  await send(page)
  await expect(page).toHaveURL(/\/sign-in\/code/)
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBeGreaterThan(0)
  const [mail] = await mailsTo(email)
  const link = /https?:\S+\/sign-in\/link\?\S+/.exec(mail?.text ?? '')?.[0] ?? ''
  return {
    link,
    token: new URL(link).searchParams.get('token') ?? '',
    code: /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? '',
  }
}

/** Presses the button below a mailed link, from wherever the headers say. */
export const redeem = (token: string, headers: Record<string, string>) =>
  fetch(`${portal()}/api/auth/callback/email?token=${token}&language=en`, {
    method: 'POST',
    redirect: 'manual',
    headers,
  })

/** What a browser says of a form of the portal itself. */
export const ours = () => ({ 'Sec-Fetch-Site': 'same-origin', Origin: portal() })
export const session = (answer: Response) =>
  answer.headers.getSetCookie().find((cookie) => cookie.startsWith('session='))
