import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { cast } from '../prisma/seed/cast'
import { pageOf, plantThread, post, query, something, space, thread, words } from './support/conversation'
import { mailsTo } from './support/mails'
import { signIn } from './support/sign-in'

/** What may still become a mail; jobs of other rooms are none of ours. */
const waitingJobs = `select count(*)::int as n from graphile_worker.jobs
  where task_identifier in ('followActivity', 'mailNudge') and attempts = 0`

async function startThread(page: Page, title: string, body: string): Promise<string> {
  await page.goto(space)
  await page.getByRole('link', { name: 'Start a thread' }).click()
  const [belonging] = await query(
    `select count(*) as n from "Membership" where "spaceId" = 'space-new-heads'`,
  )
  await expect(page.getByText(`${String(belonging?.n)} members can read this`)).toBeVisible()
  await page.getByLabel('Title').fill(title)
  await page.locator('input[value=listen]').check()
  await page.getByLabel('What you want to say').fill(body)
  await page.getByRole('button', { name: 'Start the thread' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return new URL(page.url()).pathname
}

/** What an answer says, without the address that was asked for and the nonce. */
async function answerTo(page: Page, path: string) {
  const response = await page.request.get(path)
  const id = path.split('/').at(-1) ?? ''
  const text = (await response.text()).replaceAll(id, '').replace(/nonce(=|\\?":\\?)"[^"]*"/g, '')
  return { status: response.status(), text }
}

test('an experience is shared in a private space, answered, and announced by one neutral mail', async ({
  browser,
}) => {
  const [title, body, answer] = [something('A title'), something('What happened'), something('An answer')]
  const ngoc = await (await browser.newContext()).newPage()
  await signIn(ngoc, cast.ngoc.email)
  await expect(ngoc).toHaveTitle('STEM-POWER')
  const before = (await mailsTo(cast.ngoc.email)).length
  const address = await startThread(ngoc, title, body)
  await expect(ngoc).toHaveTitle('STEM-POWER')

  const sri = await pageOf(browser, 'sri')
  await sri.goto(space)
  await expect(sri.getByRole('listitem').filter({ hasText: title })).toContainText('1 new')
  await sri.getByRole('link', { name: title }).click()
  await expect(sri.getByText('listen', { exact: true })).toBeVisible()
  for (const reply of [answer, something('One thing more')]) {
    await words(sri).fill(reply)
    await sri.getByRole('button', { name: 'Reply' }).click()
    await expect(post(sri, reply)).toBeVisible()
    await expect(words(sri)).toHaveValue('')
  }

  await expect.poll(async () => (await mailsTo(cast.ngoc.email)).length, { timeout: 20_000 }).toBe(before + 1)
  await expect
    .poll(async () => (await query(waitingJobs))[0]?.n, {
      timeout: 20_000,
    })
    .toBe(0)
  const mails = await mailsTo(cast.ngoc.email)
  expect(mails).toHaveLength(before + 1)
  const said = JSON.stringify({ ...mails[0], to: [] })
  for (const secret of [
    title,
    body,
    answer,
    'new-heads',
    'department',
    cast.sri.name,
    cast.sri.callName,
    cast.ngoc.name,
  ])
    expect(said).not.toContain(secret)

  await ngoc.goto('/en/home')
  const told = ngoc.getByRole('listitem').filter({ hasText: title })
  await expect(told).toContainText(cast.sri.name)
  await told.getByRole('link', { name: title }).click()
  expect(new URL(ngoc.url()).hash).toBe('#post-2')
  await expect(ngoc.getByText('New since you were here')).toBeVisible()
  await ngoc.reload()
  await expect(ngoc.getByText('New since you were here')).toBeHidden()

  const outsider = await pageOf(browser, 'outsider')
  const [hidden, absent] = [await answerTo(outsider, address), await answerTo(outsider, `${space}/never-was`)]
  expect(hidden.status).toBe(404)
  expect(hidden.text).toBe(absent.text)
  expect((await answerTo(outsider, '/en/spaces/new-heads')).text).toBe(
    (await answerTo(outsider, '/en/spaces/never-was')).text,
  )
})

test('a draft is kept as she types, survives a reload and signing out, and stays out of the browser', async ({
  browser,
}) => {
  const thread = await plantThread()
  const draft = something('Half a thought')
  const page = await pageOf(browser, 'helen')
  await page.goto(thread)
  await words(page).pressSequentially(draft, { delay: 5 })
  await expect(page.getByText(/Draft kept \d\d:\d\d/)).toBeVisible()
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(stored).not.toContain(draft)
  await page.reload()
  await expect(words(page)).toHaveValue(draft)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/en$/)
  const again = await pageOf(browser, 'helen')
  await again.goto(thread)
  await expect(words(again)).toHaveValue(draft)
  await again.getByRole('button', { name: 'Reply' }).click()
  await expect(post(again, draft)).toBeVisible()
  await again.reload()
  await expect(words(again)).toHaveValue('')
})

test('words are kept while she keeps typing, and nobody else finds them', async ({ browser }) => {
  const page = await pageOf(browser, 'helen')
  await page.goto(`${space}/new`)
  const began = Date.now()
  const kept = page.getByText(/Draft kept/)
  while (Date.now() - began < 10_000 && !(await kept.isVisible()))
    await page.getByLabel('What you want to say').pressSequentially('on and on ', { delay: 20 })
  await expect(kept).toBeVisible({ timeout: 500 })
  const other = await pageOf(browser, 'sri')
  await other.goto(`${space}/new`)
  await expect(other.getByLabel('What you want to say')).toHaveValue('')
})

test('a reply works without JavaScript, and what was wrong with it is said beside it', async ({
  browser,
}) => {
  const thread = await plantThread()
  const page = await pageOf(browser, 'sri', { javaScriptEnabled: false })
  const answer = something('Without a script')
  await page.goto(thread)
  await words(page).fill('   ')
  await page.getByRole('button', { name: 'Reply' }).click()
  await expect(page.locator('form [role=alert]')).toContainText('Please fill this in.')
  await words(page).fill(answer)
  await page.getByRole('button', { name: 'Reply' }).click()
  await expect(post(page, answer)).toBeVisible()
  expect(page.url()).toMatch(/#post-\d+$/)
})

test('a reply that is too long keeps its words, and says so in her language', async ({ browser }) => {
  const thread = await plantThread()
  const page = await pageOf(browser, 'sri')
  await page.goto(thread.replace('/en/', '/id/'))
  const long = 'kata '.repeat(4_100)
  await page.getByLabel('Balasan Anda').fill(long)
  await page.getByRole('button', { name: 'Balas' }).click()
  await expect(page.locator('form [role=alert]')).toContainText(
    'Terlalu panjang: paling banyak 20000 karakter.',
  )
  await expect(page.getByLabel('Balasan Anda')).toHaveValue(long)
  const short = something('Singkat')
  await page.getByLabel('Balasan Anda').fill(short)
  await page.getByRole('button', { name: 'Balas' }).click()
  await expect(post(page, short)).toBeVisible()
  await expect(page.getByLabel('Balasan Anda')).toHaveValue('')
  await expect(page.locator('form [role=alert]')).toHaveCount(0)
})

test('sent twice, by a double click or by two requests at once, a reply is one post', async ({ browser }) => {
  const thread = await plantThread()
  const page = await pageOf(browser, 'helen')
  const answer = something('Only once')
  await page.goto(thread)
  await words(page).fill(answer)
  await page.getByRole('button', { name: 'Reply' }).dblclick()
  await expect(post(page, answer)).toHaveCount(1)

  const form =
    /<form[^>]*id="reply".*?<\/form>/s.exec(await (await page.request.get(thread)).text())?.[0] ?? ''
  const field = (tag: string, name: string) =>
    (new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&quot;', '"')
  const hidden = [...form.matchAll(/<input type="hidden"[^>]*>/g)].map(([tag]) => [
    field(tag, 'name'),
    field(tag, 'value'),
  ])
  const multipart = { ...Object.fromEntries(hidden), body: `${answer} more`, written: 'en' } as Record<
    string,
    string
  >
  const send = () =>
    page.request.post(thread, { multipart, headers: { Origin: process.env.PORTAL_URL ?? '' } })
  await Promise.all([send(), send(), send()])
  await page.goto(thread)
  await expect(post(page, `${answer} more`)).toHaveCount(1)
  await expect(post(page, answer)).toHaveCount(2)
})

test('a reply is written and sent by keyboard alone', async ({ browser }) => {
  const thread = await plantThread()
  const page = await pageOf(browser, 'sri')
  const answer = something('By keyboard')
  await page.goto(thread)
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await words(page).evaluate((field) => field === document.activeElement)) break
  }
  await page.keyboard.type(answer)
  const send = page.getByRole('button', { name: 'Reply', exact: true })
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab')
    if (await send.evaluate((button) => button === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await expect(post(page, answer)).toBeVisible()
})

test('an open space is read by every member, and joined before writing in it', async ({ browser }) => {
  await query(`delete from "Membership" where "memberId" = $1 and "spaceId" = 'space-first-year'`, [
    cast.curator.id,
  ])
  const page = await pageOf(browser, 'curator')
  await page.goto('/en/spaces/first-year-of-a-group/thread-technician')
  await expect(words(page)).toBeHidden()
  await page.getByRole('button', { name: 'Join this space' }).click()
  await expect(words(page)).toBeVisible()
  await page.goto('/en/spaces/first-year-of-a-group')
  await page.getByText('When we write to you').click()
  await page.locator('input[value=nothing]').check()
  await page.getByRole('button', { name: 'Keep this choice' }).click()
  await expect(page.getByText('Kept.')).toBeVisible()
  await page.reload()
  await page.getByText('When we write to you').click()
  await expect(page.locator('input[value=nothing]')).toBeChecked()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page of the forum is accessible, in its ${colorScheme} theme`, async ({ browser }) => {
    const page = await pageOf(browser, 'sri', { colorScheme })
    for (const path of ['/en/home', '/en/spaces', space, thread, `${space}/new`]) {
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => [path, id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })
}
