import { expect, test } from '@playwright/test'
import type { Client } from 'pg'
import { cookieOf, type Actor } from './support/actors'
import { connect, plant, world } from './support/world'

/** How many SQL statements a page may make for a signed-in member; the session's look-up is one of them. */
const budgets: { page: string; actor: Actor; statements: number }[] = [
  { page: '/en', actor: 'guest', statements: 0 },
  { page: '/en/stories', actor: 'guest', statements: 0 },
  { page: '/en/stories/the-lab-with-two-front-doors', actor: 'guest', statements: 0 },
  { page: '/en/stories/the-lab-with-two-front-doors/card.jpg', actor: 'guest', statements: 0 },
  { page: '/en/stories/feed.xml', actor: 'guest', statements: 0 },
  { page: '/en/stories/card.jpg', actor: 'guest', statements: 0 },
  { page: '/sitemap.xml', actor: 'guest', statements: 0 },
  // Its look-up is counted, too.
  { page: '/en/stories/find?q=lab&told=vi', actor: 'guest', statements: 2 },
  { page: '/en/stories/find?field=physics&country=VN&kind=caseStudy', actor: 'guest', statements: 2 },
  { page: '/en/join', actor: 'guest', statements: 0 },
  ...['about', 'safety', 'help', 'contact', 'privacy', 'terms'].map((text) => ({
    page: `/en/${text}`,
    actor: 'guest' as const,
    statements: 0,
  })),
  { page: '/en/coordination/texts', actor: 'coordinator', statements: 2 },
  { page: '/en/coordination/texts/help/en', actor: 'coordinator', statements: 4 },
  { page: '/en/home', actor: 'author', statements: 4 },
  { page: '/en/spaces', actor: 'author', statements: 5 },
  { page: `/en/spaces/${world.space}`, actor: 'author', statements: 4 },
  { page: `/en/spaces/${world.space}/${world.thread}`, actor: 'author', statements: 6 },
  { page: '/en/settings', actor: 'author', statements: 6 },
  { page: '/en/coordination', actor: 'coordinator', statements: 7 },
  { page: `/en/coordination/applications/${world.application}`, actor: 'coordinator', statements: 7 },
  { page: '/en/coordination/invitations', actor: 'coordinator', statements: 3 },
  { page: `/en/coordination/invitations/lists/${world.list}`, actor: 'coordinator', statements: 3 },
]

let client: Client
test.beforeAll(async () => {
  client = await connect()
  await client.query('create extension if not exists pg_stat_statements')
  await plant(client)
})
test.afterAll(() => client.end())

/** Statements of the web server since the count was reset; the worker's queue and this test's own are left out. */
async function statements(): Promise<string[]> {
  const { rows } = await client.query<{ query: string; calls: string }>(`
    select query, calls from pg_stat_statements s join pg_database d on d.oid = s.dbid
    where d.datname = current_database() and query !~* 'graphile_worker|pg_stat_statements|^(begin|commit|set |deallocate)'`)
  return rows.flatMap(({ query, calls }) => Array<string>(Number(calls)).fill(query))
}

for (const { page, actor, statements: budget } of budgets) {
  test(`${page} makes at most ${budget} statements`, async () => {
    const visit = () =>
      fetch((process.env.PORTAL_URL ?? '') + page, { headers: cookieOf(actor), redirect: 'manual' })
    // The first visit notes that she is here; it is the everyday one that counts.
    await (await visit()).text()
    // The worker may be busy with what other tests left, and a static page may be made anew once.
    await expect(async () => {
      await client.query('select pg_stat_statements_reset()')
      const response = await visit()
      await response.text()
      expect(response.status).toBe(200)
      // Reading is marked after the answer has gone.
      await new Promise((resolve) => setTimeout(resolve, 300))
      const made = await statements()
      expect(made.length, made.join('\n\n')).toBeLessThanOrEqual(budget)
    }).toPass({ timeout: 20_000 })
  })
}
