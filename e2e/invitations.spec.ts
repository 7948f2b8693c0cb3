import { type Browser, expect, type Page, test } from '@playwright/test'
import { freshAddress, linkTo, newestOf } from './support/applicant'
import { expectAccessible } from './support/axe'
import { letIn, newcomer } from './support/newcomer'
import { mailsTo } from './support/mails'

async function atDesk(browser: Browser, options = {}): Promise<Page> {
  const context = await browser.newContext(options)
  await letIn(context, await newcomer({ role: 'coordinator' }))
  return context.newPage()
}

const line = (page: Page, email: string) => page.getByRole('listitem').filter({ hasText: email })

async function inviteByHand(page: Page, email: string) {
  await page.goto('/en/coordination/invitations')
  await page.getByText('Invite one woman', { exact: true }).click()
  await page.locator('#invite [name=name]').fill('Cut Nyak Intan')
  await page.locator('#invite [name=callName]').fill('Intan')
  await page.locator('#invite [name=email]').fill(email)
  await page.locator('#invite [name=speaks][value=id]').check()
  await page.getByRole('button', { name: 'Invite her' }).click()
}

test('one is invited by hand, sent for again, and withdrawn, without JavaScript', async ({ browser }) => {
  const page = await atDesk(browser, { javaScriptEnabled: false })
  const email = freshAddress()
  await inviteByHand(page, 'no address')
  await expect(page.locator('#invite-email-error')).toBeVisible()
  await expect(page.locator('#invite [name=name]'), 'nothing typed is out of sight').toBeVisible()
  await expect(page.locator('#invite [name=name]')).toHaveValue('Cut Nyak Intan')
  await page.locator('#invite [name=email]').fill(email)
  await page.getByRole('button', { name: 'Invite her' }).click()
  await expect(page.getByText('Invited. The mail is on its way.')).toBeVisible()
  const first = linkTo('/id/invitations/', (await newestOf(1, email)).text)
  await inviteByHand(page, email)
  await expect(page.getByText('This mailbox has an open invitation already.').first()).toBeVisible()

  await page.goto('/en/coordination/invitations')
  await line(page, email).getByRole('button', { name: 'Send the invitation to' }).click()
  await expect(page.getByText('Sent again with a new link.')).toBeVisible()
  const second = linkTo('/id/invitations/', (await newestOf(2, email)).text)
  const guest = await (await browser.newContext()).newPage()
  await guest.goto(first)
  await expect(guest.getByRole('button', { name: 'Terima undangan' })).toHaveCount(0)
  await guest.goto(second)
  await expect(guest.getByRole('button', { name: 'Terima undangan' })).toBeVisible()

  await line(page, email).getByText('Withdraw', { exact: true }).click()
  await line(page, email).getByRole('button', { name: 'Yes, withdraw it' }).click()
  await expect(page.getByText('Withdrawn. Its link opens nothing any more.')).toBeVisible()
  await guest.getByRole('button', { name: 'Terima undangan' }).click()
  await expect(guest.getByText('Ini tidak ada di sini').first()).toBeVisible()
  await page.goto('/en/coordination/invitations?show=withdrawn')
  await expect(line(page, email)).toBeVisible()
  await expect(line(page, email).getByRole('button')).toHaveCount(0)
})

const table = (good: string, other: string) =>
  `Nama;Panggilan;Surel;Bahasa;Institusi;Negara
"Ayu
Lestari";Ayu;${good};Indonesia;Universitas Kali Brantas;Indonesia
Bea;;${other};Klingon;;Atlantis
;;nobody;;;
Helen;Helen;helen@uk.example;Inggris;;
Ayu;Ayu;${good.toUpperCase()};;;
`

test('a file is looked through before anything is sent, row by row, and then sent to those ticked', async ({
  browser,
}) => {
  const page = await atDesk(browser, { javaScriptEnabled: false })
  const [good, other] = [freshAddress(), freshAddress()]
  await page.goto('/en/coordination/invitations/lists')
  await page
    .locator('#list-file')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(table(good, other)) })
  await page.getByRole('button', { name: 'Read the file' }).click()
  await expect(page).toHaveURL(/\/lists\/[\w-]+$/)
  await expect(page.getByText('2 women can be invited. 3 lines have something wrong.')).toBeVisible()
  const row = (text: string) => page.getByRole('row').filter({ hasText: text })
  await expect(row('Ayu Lestari').getByRole('checkbox')).toBeChecked()
  await expect(row(other)).toContainText('No call name')
  await expect(row(other)).toContainText('This language is not one of ours')
  await expect(row(other)).toContainText('Kept as “another country”')
  await expect(row('The name is missing.')).toContainText('This is no e-mail address.')
  await expect(row('helen@uk.example')).toContainText('She is a member already.')
  await expect(row('The same mailbox stands further up.')).toContainText(good.toUpperCase())
  await expect(page.getByRole('checkbox')).toHaveCount(2)
  expect([...(await mailsTo(good)), ...(await mailsTo(other))]).toEqual([])
  await row(other).getByRole('checkbox').uncheck()
  await page.getByRole('button', { name: 'Invite those ticked' }).click()
  await expect(page.getByText('One invitation is on its way.')).toBeVisible()
  expect((await newestOf(1, good)).text).toContain('Ayu')
  expect(await mailsTo(other)).toEqual([])
})

test('what was pasted is never lost: it is kept, mended on the spot, and read again', async ({ browser }) => {
  const page = await atDesk(browser)
  await page.goto('/en/coordination/invitations/lists')
  await page.locator('#paste [name=list]').fill('Ayu;ayu@x.example\nBea;bea@x.example')
  await page.getByRole('button', { name: 'Look the list through' }).click()
  await expect(
    page.getByText('The first line must name the columns. Missing: name and e-mail.'),
  ).toBeVisible()
  await expectAccessible(page)
  const text = page.getByLabel('The list')
  await expect(text).toHaveValue('Ayu;ayu@x.example\nBea;bea@x.example')
  const email = freshAddress()
  await text.fill(`Name;Email\nAyu;${email}\nBea;bea at x`)
  await page.getByRole('button', { name: 'Look it through again' }).click()
  await expect(page.getByText('One woman can be invited. One line has something wrong.')).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(sideways), 'the table scrolls in its own box').toBe(0)
  await page.getByText('Let the list go', { exact: true }).click()
  await page.getByRole('button', { name: 'Yes, let it go' }).click()
  await expect(page.getByText('The list is gone. Nobody has been written to.')).toBeVisible()
  expect(await mailsTo(email)).toEqual([])
})

test('a file that cannot be trusted is refused with a sentence', async ({ browser }) => {
  const page = await atDesk(browser, { javaScriptEnabled: false })
  const bring = async (buffer: Buffer) => {
    await page.goto('/en/coordination/invitations/lists')
    await page.locator('#list-file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('button', { name: 'Read the file' }).click()
  }
  await bring(Buffer.from('\ufeffname,email\n', 'utf16le'))
  await expect(page.getByText('This file is written in UTF-16.')).toBeVisible()
  await bring(Buffer.from('PK\u0003\u0004workbook'))
  await expect(page.getByText('This is a workbook and not a list.')).toBeVisible()
  await bring(Buffer.alloc(1024 * 1024 + 10, 'a'))
  await expect(page.getByText('This file is larger than 1 MB.')).toBeVisible()
})

test('the empty list to fill in can be downloaded, and read as it is', async ({ browser }) => {
  const page = await atDesk(browser)
  const answer = await page.request.get('/api/invitations/template?language=vi')
  expect(answer.headers()['content-disposition']).toContain('invitations.csv')
  const text = await answer.text()
  expect(text.startsWith('\ufeffHọ và tên;')).toBe(true)
  await page.goto('/en/coordination/invitations/lists')
  await page.locator('#paste [name=list]').fill(`${text}Khai;Khai;${freshAddress()};tiếng Việt;;\n`)
  await page.getByRole('button', { name: 'Look the list through' }).click()
  await expect(page.getByText('One woman can be invited.')).toBeVisible()
})

test('another’s list, and every door to invitations, is absent to whoever should not be there', async ({
  browser,
}) => {
  const [page, other] = [await atDesk(browser), await atDesk(browser)]
  await page.goto('/en/coordination/invitations/lists')
  await page.locator('#paste [name=list]').fill('name,email\nAyu,ayu@x.example')
  await page.getByRole('button', { name: 'Look the list through' }).click()
  await page.waitForURL(/\/lists\/[\w-]+$/)
  expect((await other.request.get(page.url())).status()).toBe(404)
  const context = await browser.newContext()
  await letIn(context, await newcomer({ role: 'curator' }))
  for (const path of ['', '/lists', '/lists/no-such'])
    expect((await context.request.get(`/en/coordination/invitations${path}`)).status()).toBe(404)
  expect((await context.request.get('/api/invitations/template')).status()).toBe(404)
  const sent = await context.request.post('/api/uploads/invitations', {
    headers: { Origin: process.env.PORTAL_URL ?? '' },
    multipart: {
      language: 'en',
      list: { name: 'l.csv', mimeType: 'text/csv', buffer: Buffer.from('name,email') },
    },
  })
  expect(sent.status()).toBe(404)
})

test('the rooms of invitations break no rule of accessibility', async ({ browser }) => {
  const page = await atDesk(browser, { viewport: { width: 360, height: 740 } })
  for (const path of ['', '?show=accepted', '/lists', '/lists?refused=listUtf16']) {
    await page.goto(`/vi/coordination/invitations${path}`)
    await expectAccessible(page)
  }
  await page.goto('/en/coordination/invitations')
  await page.getByText('Invite one woman', { exact: true }).click()
  await expectAccessible(page)
})
