import { createHash } from 'node:crypto'
import { expect, type BrowserContext, type Page } from '@playwright/test'
import { cast, type MemberKey } from '../../prisma/seed/cast'
import { mailsTo } from './mails'
import { connect, insert } from './world'

/** Signs in as her reader would: asks for a mail and types the six digits it brings. */
export async function signIn(page: Page, email: string): Promise<void> {
  const before = (await mailsTo(email)).length
  await page.goto('/en/sign-in')
  await page.locator('input[name=email]').fill(email)
  await page.locator('main button[type=submit]').click()
  await expect(page).toHaveURL(/\/sign-in\/code/)
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBeGreaterThan(before)
  const [mail] = await mailsTo(email)
  const code = /^\s*(\d{3} ?\d{3})\s*$/m.exec(mail?.text ?? '')?.[1] ?? ''
  await page.locator('input[name=code]').fill(code)
  await page.locator('main button[type=submit]').click()
  await expect(page).not.toHaveURL(/\/sign-in/)
}

/** Gives a browser the session of one of the cast, without a mail: for tests that are not about signing in. */
export async function enter(context: BrowserContext, key: MemberKey): Promise<void> {
  const token = `e2e-${key}-${Math.random()}`
  const client = await connect()
  try {
    await insert(client, 'Session', {
      id: token,
      tokenHash: createHash('sha256').update(token).digest('hex'),
      userId: `user-${cast[key].id}`,
      device: 'Chrome · Linux',
      expiresAt: new Date(Date.now() + 3_600_000),
    })
  } finally {
    await client.end()
  }
  await context.addCookies([{ name: 'session', value: token, url: process.env.PORTAL_URL ?? '' }])
}
