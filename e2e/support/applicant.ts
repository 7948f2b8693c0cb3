import { expect, type Page } from '@playwright/test'
import { mailsTo } from './mails'
import { connect } from './world'

export const answers = {
  name: 'Nguyễn Thị Minh Khai',
  callName: 'Khai',
  institution: 'Trường Đại học Sông Hàn',
  field: 'Kỹ thuật môi trường',
  hopes: 'Tôi muốn gặp những người đã đi qua chặng đường này.',
}
const choices = {
  country: 'VN',
  careerStep: 'lecturer',
  experience: 'from5to9',
  stemField: 'engineering',
} as const

export const freshAddress = () => `asking-${Date.now()}-${Math.random().toString(36).slice(2, 8)}@uni.example`
export const sendRequest = (page: Page) => page.locator('#application button[type=submit]').click()

/** Fills in all that must not stay empty; the page's language is ticked already. */
export async function fillIn(page: Page, email: string, other: Partial<typeof answers> = {}) {
  for (const [name, words] of Object.entries({ ...answers, ...other, email }))
    await page.locator(`#application [name=${name}]`).fill(words)
  for (const [name, value] of Object.entries(choices))
    await page.locator(`#application [name=${name}]`).selectOption(value)
  await page.locator('[name=charter]').check()
}

/** The newest of so many mails to her. */
export async function newestOf(count: number, email: string) {
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBe(count)
  const [mail] = await mailsTo(email)
  if (!mail) throw new Error('There is no mail.')
  return mail
}

/** The link to a page, in a mail. */
export const linkTo = (path: string, text: string) =>
  new RegExp(`https?:\\S+${path}[\\w-]+`).exec(text)?.[0] ?? ''

export async function statusesOf(email: string): Promise<string[]> {
  const client = await connect()
  try {
    const { rows } = await client.query<{ status: string }>(
      'select status from "Application" where email = $1',
      [email],
    )
    return rows.map(({ status }) => status)
  } finally {
    await client.end()
  }
}

/** All these requests come from one address, which may not ask so often. */
export async function forgetAsking(): Promise<void> {
  const client = await connect()
  await client.query(`delete from "RateLimit" where key like 'apply:source%'`)
  await client.end()
}
