import { type Browser, expect, type Page, test } from '@playwright/test'
import {
  fillIn,
  forgetAsking,
  freshAddress,
  linkTo,
  newestOf,
  sendRequest,
  statusesOf,
} from './support/applicant'
import { expectAccessible } from './support/axe'
import { letIn, newcomer } from './support/newcomer'
import { connect } from './support/world'

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }

const submit = (page: Page) => page.locator('main form button[type=submit]').last().click()

async function atDesk(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  await letIn(context, await newcomer({ role: 'coordinator' }))
  return context.newPage()
}

async function memberOf(email: string) {
  const client = await connect()
  const { rows } = await client.query<Record<string, unknown>>(
    `select m.*, i.name as university from "Member" m join "User" u on u.id = m."userId"
     left join "Institution" i on i.id = m."institutionId" where u.email = $1`,
    [email],
  )
  await client.end()
  return rows[0]
}

/** No page of hers scrolls sideways, nor breaks a rule of accessibility. */
async function expectWellMade(page: Page) {
  const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(sideways)).toBe(0)
}

/** Nobody else asks by this name. */
const nameOf = (email: string) => `Nguyễn Thị ${email.slice(-18, -12)}`

async function asks(page: Page, email: string): Promise<void> {
  await page.goto('/vi/join')
  await expectWellMade(page)
  await fillIn(page, email, { name: nameOf(email) })
  await page.locator('[name=heard]').fill('Một người bạn')
  await page.locator('[name=ageBand]').selectOption('from30to39')
  await sendRequest(page)
  await expect(page).toHaveURL(/\/vi\/join\/sent$/)
  await page.goto(linkTo('/join/confirm\\?token=', (await newestOf(1, email)).text))
  await submit(page)
  expect(await statusesOf(email)).toEqual(['waiting'])
}

async function isAsked(staff: Page, email: string): Promise<void> {
  await staff.goto('/en/coordination')
  await staff.getByRole('link', { name: nameOf(email) }).click()
  await expect(staff.getByText(email)).toBeVisible()
  await expect(staff.getByText('Một người bạn')).toBeVisible()
  expect(await staff.content(), 'her age counts for the range alone').not.toContain('30–39')
  await staff.getByText('Ask her', { exact: true }).click()
  await staff.getByRole('button', { name: 'Send the question' }).click()
  await expect(staff.getByRole('alert')).toContainText('Your question')
  await expect(staff.getByLabel('Your question')).toBeVisible()
  await staff.getByLabel('Your question').fill('Chị đang hướng dẫn mấy nghiên cứu sinh?')
  await staff.getByRole('button', { name: 'Send the question' }).click()
  await expect(staff.getByText('Asked. Her answer will stand here')).toBeVisible()
  await expect(staff.getByText('Ask her', { exact: true })).toHaveCount(0)
}

async function answersThem(page: Page, email: string): Promise<void> {
  const { text } = await newestOf(2, email)
  expect(text).toContain('Chị đang hướng dẫn mấy nghiên cứu sinh?')
  const link = linkTo('/join/answer\\?token=', text)
  for (let n = 0; n < 5; n++) expect((await page.request.get(link)).status()).toBe(200)
  expect(await statusesOf(email), 'programs that open links answer nothing').toEqual(['asked'])
  await page.goto(link)
  await expectWellMade(page)
  await page.locator('[name=answer]').fill('Ba người.')
  await submit(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cảm ơn bạn, câu trả lời đã đến nơi')
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Câu hỏi này không còn mở nữa')
}

async function isAccepted(staff: Page, email: string): Promise<void> {
  await staff.reload()
  await expect(staff.getByText('Ba người.')).toHaveAttribute('lang', 'vi')
  await staff.getByText('Accept', { exact: true }).click()
  await staff.getByLabel('A line of your own').fill('Mừng chị đến!')
  await staff.getByRole('button', { name: 'Yes, invite her' }).click()
  await expect(staff.getByText('Accepted. Her invitation is on its way.')).toBeVisible()
  expect(await statusesOf(email)).toEqual(['accepted'])
}

async function comesIn(page: Page, email: string): Promise<void> {
  const { text } = await newestOf(3, email)
  expect(text).toContain('Mừng chị đến!')
  await page.goto(linkTo('/invitations/', text))
  await submit(page)
  await expect(page).toHaveURL(/\/vi\/sign-in\/code/)
  await page.locator('input[name=code]').fill(/\b\d{6}\b/.exec((await newestOf(4, email)).text)?.[0] ?? '')
  await page.locator('main button[type=submit]').click()
}

async function takesFirstSteps(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/vi\/welcome$/)
  await expect(page.getByText('Bước 1 trên 4')).toBeVisible()
  await page.goto('/vi/home')
  await expect(page, 'no door is open before the charter').toHaveURL(/\/vi\/welcome$/)
  await submit(page)
  await expect(page).toHaveURL(/\/vi\/welcome\/charter$/)
  await expectWellMade(page)
  await submit(page)
  await expect(page.locator('#promise-charter-error')).toBeVisible()
  await page.locator('input[name=charter]').check()
  await submit(page)
  await expect(page).toHaveURL(/\/vi\/welcome\/privacy$/)
  await expectWellMade(page)
  await page.locator('[name=contactFrom][value=nobody]').check()
  await submit(page)
  await expect(page).toHaveURL(/\/vi\/profile\?first$/)
  await expect(page.getByText('Bước 4 trên 4')).toBeVisible()
  await expect(page.locator('[name=institution]')).toHaveValue('Trường Đại học Sông Hàn')
  await page.locator('[name=seek]').fill('Một người đồng hành')
  await page.locator('#profile button[type=submit]').click()
  await expect(page).toHaveURL(/\/vi\/home$/)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Ba việc để bắt đầu')
  await expectWellMade(page)
}

test('the whole way in, on a phone, in Vietnamese, without JavaScript', async ({ browser }) => {
  test.setTimeout(120_000)
  await forgetAsking()
  const email = freshAddress()
  const [page, staff] = [await (await browser.newContext(phone)).newPage(), await atDesk(browser)]
  await asks(page, email)
  await isAsked(staff, email)
  await answersThem(page, email)
  await isAccepted(staff, email)
  await comesIn(page, email)
  await takesFirstSteps(page)
  expect(await memberOf(email)).toMatchObject({
    ...{ name: nameOf(email), callName: 'Khai', language: 'vi', timeZone: 'Asia/Ho_Chi_Minh' },
    ...{ careerStep: 'lecturer', experience: 'from5to9', ageBand: 'from30to39', stemField: 'engineering' },
    ...{ university: 'Trường Đại học Sông Hàn', contactFrom: 'nobody', seek: 'Một người đồng hành' },
  })
})

test('the first steps can be taken with little, and the profile be left for later', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  await letIn(context, await newcomer({ welcomed: false }))
  const page = await context.newPage()
  await page.goto('/en/welcome')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL('**/en/welcome/charter')
  await expectAccessible(page)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL('**/en/welcome/privacy')
  await expectAccessible(page)
  await page.getByLabel('only me, for now').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL('**/en/profile?first')
  await expectAccessible(page)
  await expect(page.locator('[name=see_bio]')).toHaveValue('me')
  await page.getByRole('link', { name: 'Later: take me in' }).click()
  await expect(page).toHaveURL(/\/en\/home$/)
  await expect(page.getByRole('heading', { name: 'Three things to begin with' })).toBeVisible()
  await expectAccessible(page)
})
