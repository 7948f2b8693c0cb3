import { setTimeout as pause } from 'node:timers/promises'
import { emptyDatabase } from '@/scripts/jest/empty'
import { db } from './db'
import { env } from './env'
import { Freshness } from './freshness'
import { forgetPages, markGone, markPresent } from './public-pages'

const running: Freshness[] = []
const begin = (now?: () => number) => {
  const one = new Freshness(env.DATABASE_URL, now)
  running.push(one)
  return one
}

/** Rendered a good while ago, and still right at the beginning of each test. */
const before = () => Date.now() - 60_000
const until = async (met: () => boolean | Promise<boolean>) => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await met()) return true
    await pause(20)
  }
  return false
}

beforeEach(async () => {
  await emptyDatabase()
})
afterEach(() => Promise.all(running.splice(0).map((one) => one.stop())))

test('a page stays fresh while nothing changes', async () => {
  expect(await begin().isFresh(before())).toBe(true)
})

test('a change makes every process drop what it rendered before, and keep what comes well after', async () => {
  const processes = [begin(), begin()]
  const stale = () =>
    Promise.all(processes.map(async (one) => !(await one.isFresh(before())))).then((all) =>
      all.every(Boolean),
    )
  expect(await stale()).toBe(false)
  await db.$transaction((tx) => forgetPages(tx))
  expect(await until(stale)).toBe(true)
  for (const one of processes) expect(await one.isFresh(Date.now() + 10_000)).toBe(true)
})

test('a page whose rendering began just before the change is not trusted either', async () => {
  const one = begin()
  await one.isFresh(before())
  await db.$transaction((tx) => forgetPages(tx))
  const rendered = Date.now() + 1_000
  expect(await until(async () => !(await one.isFresh(rendered)))).toBe(true)
})

test('what is rolled back changes nothing', async () => {
  const one = begin()
  await db
    .$transaction(async (tx) => {
      await markGone(tx, '/stories/withdrawn')
      throw new Error('rolled back')
    })
    .catch(() => undefined)
  await pause(100)
  expect([await one.isFresh(before()), one.isGone('/stories/withdrawn')]).toEqual([true, false])
})

test('what was taken back is gone in every process, also in one that starts later, until it is there again', async () => {
  const one = begin()
  await one.isFresh(before())
  await markGone(db, '/stories/withdrawn')
  expect(await until(() => one.isGone('/stories/withdrawn'))).toBe(true)
  const later = begin()
  await later.isFresh(before())
  const paths = ['/stories/withdrawn', '/stories/withdrawn/card.jpg', '/stories/other', '/stories', '/']
  expect(paths.map((path) => later.isGone(path))).toEqual([true, true, false, false, false])
  await markPresent(db, '/stories/withdrawn')
  expect(await until(() => !one.isGone('/stories/withdrawn') && !later.isGone('/stories/withdrawn'))).toBe(
    true,
  )
})

test('after its connection broke it hears of what happened meanwhile', async () => {
  const one = begin()
  await one.isFresh(before())
  await db.$queryRaw`select pg_terminate_backend(pid) is null from pg_stat_activity
    where application_name = 'stem-power pages' and datname = current_database()`
  await forgetPages(db)
  expect(await until(async () => !(await one.isFresh(before())))).toBe(true)
})

test('cut off for long, it trusts no page', async () => {
  let now = Date.now()
  const one = begin(() => now)
  const rendered = before()
  expect(await one.isFresh(rendered)).toBe(true)
  await one.stop()
  now += 44_000
  expect(await one.isFresh(rendered)).toBe(true)
  now += 2_000
  expect(await one.isFresh(rendered)).toBe(false)
})
