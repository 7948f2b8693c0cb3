import { expect, test } from '@playwright/test'
import type { Client } from 'pg'
import { actors, cookieOf, type Actor } from './support/actors'
import { canaryOf, columns, leaks, privateColumns } from './support/columns'
import { callAction } from './support/call-action'
import { routeFiles, wordColumns } from './support/enumerate'
import { actions, pages } from './support/matrix'
import { connect, plant } from './support/world'

let client: Client
test.beforeAll(async () => {
  client = await connect()
  await plant(client)
})
test.afterAll(() => client.end())

const portal = process.env.PORTAL_URL ?? ''

/** All that an address gives to an actor: the page, its data for a client-side visit, and the headers of both. */
async function surfaces(address: string, actor: Actor): Promise<string> {
  const variants: Record<string, string>[] = [{}, { RSC: '1' }, { RSC: '1', 'Next-Router-Prefetch': '1' }]
  const texts = await Promise.all(
    variants.map(async (headers) => {
      const response = await fetch(portal + address, {
        headers: { ...cookieOf(actor), ...headers },
        redirect: 'manual',
      })
      return `${JSON.stringify([...response.headers])}\n${await response.text()}`
    }),
  )
  // The parts of the address come back in the page's own data; they were the visitor's to begin with.
  const own = address.split(/[/?=]/).filter((part) => part.startsWith('canary-'))
  return own.reduce((rest, part) => rest.replaceAll(part, ''), texts.join('\n'))
}

/** What never existed, for the error pages. */
const nowhere = ['/en/no/such/page', '/en/stories/no-such-story', '/en/spaces/no-such-space/no-such-thread']

/** The addresses of every route, and of nothing, in the three languages. */
const addresses = () =>
  [...Object.values(pages).map(({ address }) => address), ...nowhere].flatMap((address) =>
    ['en', 'id', 'vi'].map((locale) => address.replace(/^\/en/, `/${locale}`)),
  )

test('every column of words says who may meet it', () => {
  expect(Object.keys(columns).sort()).toEqual(wordColumns().sort())
})

test('a canary was planted in every private column', async () => {
  const missing: string[] = []
  for (const column of privateColumns()) {
    const [table, field] = column.split('.')
    const { rowCount } = await client.query(`select 1 from "${table}" where "${field}"::text like $1`, [
      `%${canaryOf(column)}%`,
    ])
    if (!rowCount) missing.push(column)
  }
  expect(missing).toEqual([])
  expect(privateColumns().length).toBeGreaterThan(40)
})

test('the check itself finds a leak', () => {
  expect(leaks(`<p>${canaryOf('Thread.title')}</p>`, 'outsider')).toEqual(['Thread.title'])
  expect(leaks(`<p>${canaryOf('Thread.title')}</p>`, 'member')).toEqual([])
})

for (const actor of actors) {
  test(`no page gives the ${actor} words that are not meant for her`, async () => {
    const given: Record<string, string[]> = {}
    let crawled = 0
    for (const address of addresses()) {
      const found = leaks(await surfaces(address, actor), actor)
      if (found.length > 0) given[address] = found
      crawled += 1
    }
    expect(given).toEqual({})
    expect(crawled).toBe((routeFiles().length + nowhere.length) * 3)
  })
}

test('no action gives anybody words that are not meant for her', async () => {
  const given: Record<string, string[]> = {}
  for (const name of Object.keys(actions))
    for (const actor of ['guest', 'newcomer', 'outsider', 'exMember'] as const) {
      const { text } = await callAction(name, actor, actions[name]?.fields ?? {})
      const sent = Object.values(actions[name]?.fields ?? {}).reduce(
        (rest, value) => rest.replaceAll(value, ''),
        text,
      )
      const found = leaks(sent, actor)
      if (found.length > 0) given[`${name} as ${actor}`] = found
    }
  expect(given).toEqual({})
})

test('those who may meet the words do: the crawl sees what there is to see', async () => {
  await plant(client)
  const seen = new Set<string>()
  for (const actor of ['author', 'member', 'coordinator'] as const)
    for (const address of addresses()) {
      const text = await surfaces(address, actor)
      for (const column of privateColumns()) if (text.includes(canaryOf(column))) seen.add(column)
    }
  const shown = [
    'Space.name',
    'Space.promise',
    'Thread.title',
    'Post.html',
    'Draft.body',
    'Session.device',
    'Member.name',
  ]
  const desk = [
    'Application.name',
    'Application.hopes',
    'Application.email',
    'StaffAct.detail',
    'AddressChange.newEmail',
  ]
  expect([...seen].sort()).toEqual(expect.arrayContaining([...shown, ...desk].sort()))
})

test('no mail gives away words, names, titles or spaces', async () => {
  const response = await fetch(`${process.env.MAILBOX_URL}/api/mails`)
  const mails = (await response.json()) as {
    to: string[]
    from: string
    subject: string
    text: string
    html: string
  }[]
  // Her own name may stand in a mail to her own mailbox.
  const isHers = (column: string, to: string[]) =>
    to.join().includes(canaryOf(`${column.split('.')[0]}.email`))
  const given = mails.flatMap(({ to, subject, text, html }) =>
    leaks(subject + text + html, 'guest')
      .filter((column) => !isHers(column, to))
      .map((column) => `${column} to ${to.join()}`),
  )
  expect(mails.length).toBeGreaterThan(0)
  expect(given).toEqual([])
})
