import { expect, test } from '@playwright/test'
import type { Client } from 'pg'
import { actors, type Actor } from './support/actors'
import { actionNamed, sendAction } from './support/call-action'
import { garbageFor } from './support/garbage'
import { actions } from './support/matrix'
import { connect, plant } from './support/world'

let client: Client
test.beforeAll(async () => {
  client = await connect()
})
test.afterAll(async () => {
  await forget()
  await client.end()
})

/** So that it is the garbage that is refused, and not its amount. */
const forget = () => client.query('truncate "RateLimit"')

const portal = () => process.env.PORTAL_URL ?? ''

/** Somebody who gets as far as the fields: a member, or whoever may do it. */
function whoMay(name: string): Actor {
  const cells = actions[name]?.cells
  return cells?.member === 'done' ? 'member' : (actors.find((actor) => cells?.[actor] === 'done') ?? 'member')
}

test('no garbage sent to an action is a fault of ours, and the portal goes on', async () => {
  test.setTimeout(120_000)
  const faults: string[] = []
  for (const [name, { fields }] of Object.entries(actions)) {
    await plant(client)
    const [action, actor] = [actionNamed(name), whoMay(name)]
    for (const [what, { body, headers }] of Object.entries(await garbageFor(fields))) {
      await forget()
      const { status, text } = await sendAction(action, actor, body, headers)
      if (status >= 500) faults.push(`${name} <- ${what}: ${status} ${text.slice(0, 80)}`)
    }
  }
  await plant(client)
  expect(faults).toEqual([])
  for (const path of ['/en', '/en/sign-in', '/api/health'])
    expect((await fetch(portal() + path)).status).toBe(200)
})

test('actions that are not there are refused', async () => {
  for (const id of [
    '',
    'x',
    '__proto__',
    '../x',
    `7f${'0'.repeat(40)}`,
    `7f${'f'.repeat(40)}`,
    'x'.repeat(4000),
  ]) {
    const { status } = await sendAction({ id, page: '[locale]/(auth)/sign-in/page.tsx' }, 'member', '[]')
    if (id !== '') expect({ id, refused: status >= 400 && status < 500 }).toEqual({ id, refused: true })
    expect(status).toBeLessThan(500)
  }
})

test('addresses and headers that cannot be read are refused', async () => {
  const navigation = { RSC: '1', 'Next-Router-State-Tree': 'garbage', 'Next-Url': '%ff' }
  const statusOf = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(portal() + path, { headers })).status
  for (const path of ['/en/%00', '/en/spaces/a%00b', '/%ff', '/en/%', '/en/stories?x=%00'])
    expect({ path, status: await statusOf(path) }).toEqual({ path, status: 400 })
  for (const path of ['/en', '/en/sign-in', '/en/home']) {
    expect(await statusOf(path, navigation)).toBe(400)
    expect(await statusOf(path, { Cookie: 'session=%00; sign-in=%00; language=%ff' })).toBe(200)
  }
})
