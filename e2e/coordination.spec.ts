import { randomUUID } from 'node:crypto'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { mailsTo } from './support/mails'
import { letIn, newcomer, type Newcomer } from './support/newcomer'
import { connect, insert } from './support/world'

async function pageOf(browser: Browser, she: Newcomer, options = {}): Promise<Page> {
  const context = await browser.newContext(options)
  await letIn(context, she)
  return context.newPage()
}

const coordinator = () => newcomer({ role: 'coordinator' })

/** Somebody whose mailbox has confirmed, and who waits for an answer. */
async function applicant() {
  const id = `application-${randomUUID()}`
  const she = { id, email: `${id}@uni.example`, name: `Applicant ${id}`, hopes: `Hopes of ${id}` }
  const client = await connect()
  await insert(client, 'Application', {
    ...she,
    callName: 'Applicant',
    institution: 'Universitas Kali Brantas',
    country: 'ID',
    field: 'Fisika',
    careerStep: 'lecturer',
    language: 'id',
    charterVersion: '1',
    status: 'waiting',
    confirmHash: id,
    confirmedAt: new Date(),
    expiresAt: new Date(Date.now() + 86_400_000),
  })
  await client.end()
  return she
}

async function newestMail(email: string): Promise<string> {
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBeGreaterThan(0)
  return (await mailsTo(email))[0]?.text ?? ''
}

test('she is accepted, takes up her invitation, signs in and takes her first steps, all without JavaScript', async ({
  browser,
}) => {
  const she = await applicant()
  const staff = await pageOf(browser, await coordinator(), { javaScriptEnabled: false })
  await staff.goto('/en/coordination')
  await staff.getByRole('link', { name: she.name }).click()
  await expect(staff.getByText(she.hopes)).toHaveAttribute('lang', 'id')
  await staff.getByText('Accept', { exact: true }).click()
  await staff.getByRole('button', { name: 'Yes, invite her' }).click()
  await expect(staff.getByText('Accepted. Her invitation is on its way.')).toBeVisible()
  await expect(staff.getByRole('link', { name: she.name })).toHaveCount(0)

  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(/https?:\S+\/invitations\/[\w-]+/.exec(await newestMail(she.email))?.[0] ?? '')
  await page.getByRole('button', { name: 'Terima undangan' }).click()
  await expect(page).toHaveURL(/\/id\/sign-in\/code/)
  await expect.poll(async () => (await mailsTo(she.email)).length, { timeout: 20_000 }).toBe(2)
  await page.locator('input[name=code]').fill(/\b\d{6}\b/.exec(await newestMail(she.email))?.[0] ?? '')
  await page.locator('main button[type=submit]').click()
  await expect(page).toHaveURL(/\/id\/welcome$/)
  await page.locator('input[name=charter]').check()
  await page.locator('#begin button[type=submit]').click()
  await expect(page).toHaveURL(/\/id\/profile\?first$/)
})

test('a request is declined only after a second press, and she is told by mail', async ({ browser }) => {
  const she = await applicant()
  const page = await pageOf(browser, await coordinator())
  await page.goto(`/en/coordination/applications/${she.id}`)
  await expectAccessible(page)
  await expect(page.getByRole('button', { name: 'Yes, decline' })).toBeHidden()
  await page.getByText('Decline', { exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Yes, decline' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Declined.' })).toBeVisible()
  expect(await newestMail(she.email)).toContain('Applicant')
  await page.goto(`/en/coordination/applications/${she.id}`)
  await expect(page.getByText('Declined on')).toBeVisible()
  await expect(page.getByText('Accept', { exact: true })).toHaveCount(0)
})

test('for everybody else the rooms of coordination do not exist', async ({ browser }) => {
  const [she, other] = [await applicant(), await newcomer()]
  const rooms = ['', `/applications/${she.id}`, '/members', `/members/${other.id}`]
  for (const role of [undefined, 'curator', 'facilitator']) {
    const page = await pageOf(browser, await newcomer({ role }))
    for (const room of rooms) expect((await page.request.get(`/en/coordination${room}`)).status()).toBe(404)
    await page.goto('/en/settings')
    await expect(page.getByRole('link', { name: 'Coordination' })).toHaveCount(0)
  }
  const guest = await (await browser.newContext()).newPage()
  await guest.goto('/en/coordination')
  await expect(guest).toHaveURL(/\/en\/sign-in\?next=%2Fen%2Fcoordination$/)
})

test('roles are given and taken back, and the log tells who did it', async ({ browser }) => {
  const [she, staff] = [await newcomer(), await coordinator()]
  const page = await pageOf(browser, staff)
  await page.goto(`/en/coordination/members/${she.id}`)
  await page.getByRole('button', { name: 'Make her Facilitator' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Done.' })).toBeVisible()
  await page.getByRole('button', { name: 'Take back: Facilitator' }).click()
  await expect(page.getByText('Role Facilitator taken back')).toBeVisible()
  await expect(page.getByText('Given the role Facilitator')).toBeVisible()
  await expect(page.getByText(`by ${staff.name}`)).toHaveCount(2)
  await expectAccessible(page)
})

test('suspension signs her out with her next request, and reinstating lets her sign in again', async ({
  browser,
}) => {
  const she = await newcomer()
  const [page, hers] = [await pageOf(browser, await coordinator()), await pageOf(browser, she)]
  await hers.goto('/en/settings')
  await page.goto(`/en/coordination/members/${she.id}`)
  await page.getByText('Suspend', { exact: true }).click()
  await page.getByRole('button', { name: 'Yes, suspend her' }).click()
  await expect(page.getByText('Suspended since')).toBeVisible()
  await hers.goto('/en/settings')
  await expect(hers).toHaveURL(/\/en\/sign-in/)
  await page.getByText('Reinstate', { exact: true }).click()
  await page.getByRole('button', { name: 'Yes, reinstate her' }).click()
  await expect(page.getByText('She can sign in.')).toBeVisible()
})

test('a lost mailbox is replaced by two coordinators, and the first cannot be the second', async ({
  browser,
}) => {
  const she = await newcomer()
  const [first, second] = [
    await pageOf(browser, await coordinator()),
    await pageOf(browser, await coordinator()),
  ]
  const address = `/en/coordination/members/${she.id}`
  await first.goto(address)
  await first.getByText('I have spoken with her').click()
  await first.getByLabel('Her new address').fill('no address')
  await first.getByLabel('How you made sure it is her').fill('We spoke by video today.')
  await first.getByRole('button', { name: 'Ask for the second coordinator' }).click()
  await expect(first.locator('#recovery-email-error')).toBeVisible()
  await expect(first.getByLabel('How you made sure it is her')).toHaveValue('We spoke by video today.')
  await first.getByLabel('Her new address').fill(`new-${she.email}`)
  await first.getByRole('button', { name: 'Ask for the second coordinator' }).click()
  await expect(first.getByText('Another coordinator has to agree')).toBeVisible()
  await second.goto(address)
  await second.getByRole('button', { name: 'I have made sure as well, and agree' }).click()
  await expect(second.getByText('Two coordinators have agreed.')).toBeVisible()
  const link =
    /https?:\S+\/address\/confirm\?token=[\w-]+/.exec(await newestMail(`new-${she.email}`))?.[0] ?? ''
  await second.goto(link)
  await second.getByRole('button', { name: 'I agree' }).click()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Done')
})

test('the rooms of coordination break no rule of accessibility in three languages', async ({ browser }) => {
  const page = await pageOf(browser, await coordinator(), { viewport: { width: 360, height: 740 } })
  for (const path of ['/en/coordination', '/vi/coordination/members', '/id/coordination']) {
    await page.goto(path)
    await expect(page).toHaveTitle('STEM-POWER')
    await expectAccessible(page)
  }
})
