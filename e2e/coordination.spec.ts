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

const day = 86_400_000
const coordinator = () => newcomer({ role: 'coordinator' })

/** Somebody whose mailbox has confirmed, and who waits for an answer. */
async function applicant(terms: { name?: string; confirmedAt?: Date } = {}) {
  const id = `application-${randomUUID()}`
  const { name = `Applicant ${id}`, confirmedAt = new Date() } = terms
  const she = { id, email: `${id}@uni.example`, name, hopes: `Hopes of ${id}` }
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
    confirmedAt,
    expiresAt: new Date(Date.now() + day),
  })
  await client.end()
  return she
}

async function newestMail(email: string): Promise<string> {
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBeGreaterThan(0)
  return (await mailsTo(email))[0]?.text ?? ''
}

test('the queue says who waits for too long and who may be known already, and leads to both', async ({
  browser,
}) => {
  const known = await newcomer()
  const she = await applicant({
    name: known.name.toUpperCase(),
    confirmedAt: new Date(Date.now() - 6.5 * day),
  })
  const page = await pageOf(browser, await coordinator(), { javaScriptEnabled: false })
  await page.goto('/en/coordination')
  const line = page.getByRole('listitem').filter({ hasText: she.name }).first()
  await expect(line).toContainText('waiting for 6 days')
  await expect(line).toContainText('more than five days')
  await expect(line).toContainText('Same name')
  await line.getByRole('link', { name: known.name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(known.name)
  await page.goto('/en/coordination')
  await page.getByRole('link', { name: she.name, exact: true }).click()
  await expect(page.getByText(she.hopes)).toHaveAttribute('lang', 'id')
  await expect(page.getByText('Perhaps she is known already')).toBeVisible()
})

test('a request is declined with the letter as it was changed, and only after a second press', async ({
  browser,
}) => {
  const she = await applicant()
  const page = await pageOf(browser, await coordinator())
  await page.goto(`/en/coordination/applications/${she.id}`)
  await expectAccessible(page)
  await expect(page.getByRole('button', { name: 'Yes, decline' })).toBeHidden()
  await page.getByText('Decline', { exact: true }).focus()
  await page.keyboard.press('Enter')
  const letter = page.getByLabel('Your letter')
  await expect(letter).toHaveValue(/^Applicant yang baik,/)
  await expect(letter).toHaveAttribute('lang', 'id')
  await expectAccessible(page)
  await letter.fill('Applicant yang baik,\n\ntahun depan, ya.\n\nRuth & <b>Hương</b>')
  await page.getByRole('button', { name: 'Yes, decline' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Declined.' })).toBeVisible()
  await newestMail(she.email)
  const mails = await mailsTo(she.email)
  expect(mails).toHaveLength(1)
  expect(mails[0]?.subject).toBe('Tentang permohonan Anda')
  expect(mails[0]?.text).toContain('tahun depan, ya.\n\nRuth & <b>Hương</b>')
  expect(mails[0]?.html).toContain('&lt;b&gt;Hương')
  await page.goto(`/en/coordination/applications/${she.id}`)
  await expect(page.getByText('Declined on')).toBeVisible()
  await expect(page.getByText('tahun depan, ya.')).toBeVisible()
  await expect(page.getByText('Accept', { exact: true })).toHaveCount(0)
  await expectAccessible(page)
  await page.goto('/en/coordination')
  await expect(page.getByRole('listitem').filter({ hasText: she.name })).toContainText('declined')
  await expectAccessible(page)
})

test('coordinators leave notes for one another; each takes back her own', async ({ browser }) => {
  const she = await applicant()
  const [first, second] = [
    await pageOf(browser, await coordinator(), { javaScriptEnabled: false }),
    await pageOf(browser, await coordinator()),
  ]
  const address = `/en/coordination/applications/${she.id}`
  await first.goto(address)
  await first.getByLabel('A note').fill('I met her in Malang.')
  await first.getByRole('button', { name: 'Keep the note' }).click()
  await expect(first.getByText('The note is kept.')).toBeVisible()
  await second.goto(address)
  await expect(second.getByText('I met her in Malang.')).toBeVisible()
  await expect(second.getByRole('button', { name: /Remove your note/ })).toHaveCount(0)
  await first.getByRole('button', { name: /Remove your note/ }).click()
  await expect(first.getByText('The note is gone.')).toBeVisible()
  await second.reload()
  await expect(second.getByText('I met her in Malang.')).toHaveCount(0)
  expect(await mailsTo(she.email)).toEqual([])
})

test('decided meanwhile by another, what she wrote is still there', async ({ browser }) => {
  const she = await applicant()
  const [first, second] = [
    await pageOf(browser, await coordinator()),
    await pageOf(browser, await coordinator()),
  ]
  for (const page of [first, second]) await page.goto(`/en/coordination/applications/${she.id}`)
  await first.getByText('Accept', { exact: true }).click()
  await first.getByRole('button', { name: 'Yes, invite her' }).click()
  await expect(first.getByText('Accepted. Her invitation is on its way.')).toBeVisible()
  await second.getByText('Ask her', { exact: true }).click()
  await second.getByLabel('Your question').fill('Where do you work now?')
  await second.getByRole('button', { name: 'Send the question' }).click()
  await expect(second.locator('#ask [role=alert]')).toContainText('This has been decided already')
  await expect(second.getByLabel('Your question')).toHaveValue('Where do you work now?')
  await expectAccessible(second)
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
