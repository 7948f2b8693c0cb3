import { expect, test } from '@playwright/test'
import { languages } from '../lib/core/locale'
import { twoFrontDoors } from '../prisma/seed/stories/two-front-doors/story'
import { letIn } from './support/newcomer'
import { askProcess, SecondProcess } from './support/second-process'
import { tellStory, type Told } from './support/told'

let second: SecondProcess
let told: Told
test.beforeAll(async () => {
  second = await SecondProcess.start()
  // A step on from that story and of its field: it is its nearest neighbour.
  told = await tellStory({ stemField: 'materials', careerStep: 'executive' })
})
test.afterAll(async () => {
  await told.remove()
  await second.stop()
})

const processes = () => [Number(new URL(process.env.PORTAL_URL ?? '').port), second.port]

type Look = { status: number; isThere: boolean }

/** Wherever the public could come upon her story, by address, in both processes: what is answered there. */
async function surfaces(): Promise<Record<string, Look>> {
  const { slug, picture } = told
  const inLanguages = languages.flatMap((language) => [
    `/${language}`,
    `/${language}/stories`,
    `/${language}/stories/find?q=${slug.slice(-8)}`,
    `/${language}/stories/find?field=materials`,
    `/${language}/stories/feed.xml`,
    `/${language}/stories/${twoFrontDoors.slug}`,
    `/${language}/stories/${slug}`,
    `/${language}/stories/${slug}/card.jpg`,
  ])
  const looks: Record<string, Look> = {}
  for (const path of [...inLanguages, '/sitemap.xml', `/api/pictures/${picture}`])
    for (const [i, port] of processes().entries()) {
      const { status, body } = await askProcess(port, path)
      const isFile = /\.jpg$|^\/api/.test(path)
      looks[`${i} ${path}`] = {
        status,
        isThere: isFile ? status === 200 : body.includes(slug) && status === 200,
      }
    }
  return looks
}

const where = (looks: Record<string, Look>, isThere: boolean) =>
  Object.entries(looks).flatMap(([name, look]) => (look.isThere === isThere ? [name] : []))

test('a withdrawn story leaves every page, list, feed, map and picture at once, in all languages and processes', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  await expect(async () => expect(where(await surfaces(), false)).toEqual([])).toPass({ timeout: 30_000 })
  // Long enough that all of them keep what they have shown.
  await new Promise((resolve) => setTimeout(resolve, 6_000))
  expect(where(await surfaces(), false)).toEqual([])
  expect(where(await surfaces(), false)).toEqual([])

  const context = await browser.newContext()
  await letIn(context, told.she)
  const page = await context.newPage()
  await page.goto('/en/settings')
  await page.getByText('Withdraw', { exact: true }).click()
  await page.getByRole('button', { name: 'Withdraw this story now' }).click()
  await expect(page).toHaveURL(/\?withdrawn/)
  await context.close()

  await expect(async () => expect(where(await surfaces(), true)).toEqual([])).toPass({ timeout: 5_000 })
  const after = await surfaces()
  for (const language of languages)
    for (const [i] of processes().entries())
      for (const path of [`/${language}/stories/${told.slug}`, `/${language}/stories/${told.slug}/card.jpg`])
        expect({ path, status: after[`${i} ${path}`]?.status }).toEqual({ path, status: 410 })
  // And it stays away once pages are kept again.
  await new Promise((resolve) => setTimeout(resolve, 6_000))
  expect(where(await surfaces(), true)).toEqual([])
  expect(where(await surfaces(), true)).toEqual([])
})
