import { expect, test } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { actors, cookieOf, type Actor } from './support/actors'
import { callAction } from './support/call-action'
import { actionNames, jobNames, routeFiles } from './support/enumerate'
import { actions, jobs, pages, type Answer } from './support/matrix'
import { connect, insert, plant, world } from './support/world'

let client: Client
test.beforeAll(async () => {
  client = await connect()
  await plant(client)
})
test.afterAll(() => client.end())

async function knock(address: string, actor: Actor): Promise<Answer | number> {
  const response = await fetch((process.env.PORTAL_URL ?? '') + address, {
    headers: cookieOf(actor),
    redirect: 'manual',
  })
  await response.arrayBuffer()
  const target = response.headers.get('location') ?? ''
  if (response.status === 200) return 'shown'
  if (response.status === 404 || response.status === 405) return 'absent'
  if (target.includes('/sign-in')) return 'signIn'
  if (target.endsWith('/welcome')) return 'firstSteps'
  return response.status
}

test('every page, action and job of the code has a row in the matrix, and no row is left over', () => {
  expect(Object.keys(pages).sort()).toEqual(
    routeFiles()
      .map((file) => file.replace('app/', ''))
      .sort(),
  )
  expect(Object.keys(actions).sort()).toEqual(actionNames().sort())
  expect(Object.keys(jobs).sort()).toEqual(jobNames().sort())
})

for (const [file, { address, cells }] of Object.entries(pages)) {
  test(`${file} answers each actor as declared`, async () => {
    await plant(client)
    const answers: Partial<Record<Actor, Answer | number>> = {}
    for (const actor of actors) answers[actor] = await knock(address, actor)
    expect(answers).toEqual(cells)
  })
}

/** Fields with what must be new for every call. */
async function fieldsFor(template: Record<string, string>): Promise<Record<string, string>> {
  const application = `w-${randomUUID()}`
  if (Object.values(template).includes('$application')) {
    const { rows } = await client.query<Record<string, unknown>>(
      'select * from "Application" where id = $1',
      [world.application],
    )
    await insert(client, 'Application', {
      ...rows[0],
      id: application,
      confirmHash: randomUUID(),
      answerHash: null,
    })
  }
  const fresh = (value: string) => value.replace('$random', randomUUID()).replace('$application', application)
  return Object.fromEntries(Object.entries(template).map(([name, value]) => [name, fresh(value)]))
}

for (const [name, { fields, cells }] of Object.entries(actions)) {
  test(`${name} answers each actor as declared`, async () => {
    const replies: Partial<Record<Actor, string>> = {}
    for (const actor of actors) {
      await plant(client)
      replies[actor] = (await callAction(name, actor, await fieldsFor(fields))).reply
    }
    expect(replies).toEqual(cells)
  })
}
