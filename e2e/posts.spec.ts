import { expect, test } from '@playwright/test'
import { cast } from '../prisma/seed/cast'
import { pageOf, plantThread, post, query, something, words } from './support/conversation'
import { withoutScript } from './support/without-script'
import { enter } from './support/sign-in'

test('a member is named by keyboard alone, and finds it on her home', async ({ browser }) => {
  const page = await pageOf(browser, 'helen')
  await page.goto(await plantThread())
  await words(page).focus()
  await page.keyboard.type('What do you say, @sri')
  await expect(page.getByRole('option', { name: cast.sri.name })).toBeVisible()
  await page.keyboard.press('Enter')
  const told = something('is it so')
  await page.keyboard.type(told)
  await expect(words(page)).toHaveValue(`What do you say, @${cast.sri.name} ${told}`)
  await page.getByRole('button', { name: 'Reply', exact: true }).click()
  await expect(post(page, told).getByRole('link', { name: `@${cast.sri.name}` })).toHaveAttribute(
    'href',
    `/en/members/${cast.sri.id}`,
  )
  const hers = await pageOf(browser, 'sri')
  await expect(async () => {
    await hers.goto('/en/home')
    await expect(hers.getByText(`${cast.helen.name} named you in`).first()).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 20_000 })
  await page.context().close()
  await hers.context().close()
})

test('a quotation names its author to those who may meet her, and is a gap across a block', async ({
  browser,
}) => {
  const [page, hers] = [await pageOf(browser, 'helen'), await pageOf(browser, 'sri')]
  const address = await plantThread()
  await page.goto(address)
  await page.getByRole('link', { name: 'Quote' }).first().click()
  await expect(words(page)).toHaveValue('> #1\n> Words\n\n')
  const answer = something('An answer')
  await words(page).press('Control+End')
  await page.keyboard.type(answer)
  await page.getByRole('button', { name: 'See how it will look' }).click()
  await expect(page.getByRole('region', { name: 'How it will look' })).toContainText(cast.ngoc.name)
  await page.getByRole('button', { name: 'Reply', exact: true }).click()
  const quoted = post(page, answer).getByRole('blockquote')
  await expect(quoted.getByRole('link', { name: cast.ngoc.name })).toHaveAttribute('href', /#post-1$/)
  await expect(quoted).toContainText('Words')

  await query(`insert into "Block" ("memberId", "blockedId") values ($1, $2)`, [cast.sri.id, cast.ngoc.id])
  await hers.goto(address)
  const gap = post(hers, answer).getByRole('blockquote')
  await expect(gap).toHaveText('A post that is no longer here.')
  expect(await hers.content()).not.toContain(cast.ngoc.name)
  await query('delete from "Block" where "memberId" = $1', [cast.sri.id])
  await page.context().close()
  await hers.context().close()
})

test('quoting and naming work without JavaScript', async ({ browser }) => {
  const address = await plantThread()
  await withoutScript(browser, async (page) => {
    await enter(page.context(), 'helen')
    await page.goto(address)
    await page.getByRole('link', { name: 'Quote' }).first().click()
    const answer = something('Answered')
    await words(page).fill(`${await words(page).inputValue()}@${cast.sri.name}, ${answer}`)
    await page.getByRole('button', { name: 'Reply', exact: true }).click()
    await expect(post(page, answer).getByRole('link', { name: `@${cast.sri.name}` })).toBeVisible()
    await expect(post(page, answer).getByRole('blockquote')).toContainText(cast.ngoc.name)
  })
})

test('opening a post to change it keeps no draft; changing it does, and the words are there again', async ({
  browser,
}) => {
  const [page, thread] = [await pageOf(browser, 'ngoc'), await plantThread()]
  const calls: string[] = []
  page.on('request', (request) => request.method() === 'POST' && calls.push(request.url()))
  await page.clock.install()
  await page.goto(`${thread}/posts/1`)
  const field = page.getByRole('textbox', { name: 'Your words' })
  await field.focus()
  await page.clock.fastForward('00:10')
  expect(calls).toEqual([])
  await page.keyboard.press('Control+End')
  await page.keyboard.type(', and more')
  await page.clock.fastForward('00:10')
  await expect(page.getByText(/Draft kept/)).toBeVisible()
  await page.reload()
  await expect(field).toHaveValue('Words, and more')
  await page.context().close()
})
