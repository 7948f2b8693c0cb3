import { expect, test } from '@playwright/test'
import { actors, cookieOf } from './support/actors'
import { pages } from './support/matrix'
import { connect, plant } from './support/world'

test.beforeAll(async () => {
  const client = await connect()
  await plant(client)
  await client.end()
})

test('no page breaks its own content policy, or complains', async ({ browser }) => {
  test.setTimeout(240_000)
  const complaints: string[] = []
  let visited = 0
  for (const actor of actors) {
    const shown = Object.entries(pages).filter(
      ([file, { cells }]) =>
        file.endsWith('page.tsx') && actors.find((one) => cells[one] === 'shown') === actor,
    )
    const context = await browser.newContext({ extraHTTPHeaders: cookieOf(actor) })
    const page = await context.newPage()
    await page.exposeFunction('complain', (about: string) => complaints.push(`${page.url()}: ${about}`))
    await page.addInitScript(() =>
      document.addEventListener(
        'securitypolicyviolation',
        ({ effectiveDirective, blockedURI }) =>
          void (window as unknown as { complain: (about: string) => Promise<number> }).complain(
            `${effectiveDirective} ${blockedURI}`,
          ),
      ),
    )
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
    for (const [, { address }] of shown) {
      await page.goto((process.env.PORTAL_URL ?? '') + address, { waitUntil: 'load' })
      visited += 1
    }
    await context.close()
  }
  expect(complaints).toEqual([])
  expect(visited).toBeGreaterThan(50)
})
