import { db } from '@/lib/core/db'
import { emptyDatabase } from '@/scripts/jest/empty'
import { count, forgetOldCounts } from './limits'

beforeEach(emptyDatabase)

const times = (n: number, use: () => Promise<void>) => Promise.allSettled(Array.from({ length: n }, use))
const refusedOf = (results: PromiseSettledResult<void>[]) =>
  results.filter(({ status }) => status === 'rejected')

test('the seventh asking for one address within an hour is too many, and another address is not concerned', async () => {
  expect(refusedOf(await times(6, () => count('sign-in:address', 'ngoc@vn.example')))).toEqual([])
  await expect(count('sign-in:address', 'ngoc@vn.example')).rejects.toMatchObject({ reason: 'tooFast' })
  await expect(count('sign-in:address', 'sri@id.example')).resolves.toBeUndefined()
})

test('of many at once exactly as many pass as may', async () => {
  expect(refusedOf(await times(20, () => count('sign-in:address', 'ngoc@vn.example')))).toHaveLength(14)
})

test('a limit is kept by the database: a portal started anew knows it', async () => {
  await times(6, () => count('sign-in:address', 'ngoc@vn.example'))
  await times(200, () => count('sign-in:source', '192.0.2.1'))
  await jest.isolateModulesAsync(async () => {
    const anew = await import('./limits')
    expect(anew.count).not.toBe(count)
    await expect(anew.count('sign-in:address', 'ngoc@vn.example')).rejects.toMatchObject({
      reason: 'tooFast',
    })
    await expect(anew.count('sign-in:source', '192.0.2.1')).rejects.toMatchObject({ reason: 'tooFast' })
  })
})

test('a key may be of any length, and nobody can read it in the table', async () => {
  await count('sign-in:address', `${'a'.repeat(240)}@vn.example`)
  await count('sign-in:address', 'x\0y'.repeat(10_000))
  const rows = await db.rateLimit.findMany()
  expect(rows).toHaveLength(2)
  expect(JSON.stringify(rows.map(({ key }) => key))).not.toContain('vn.example')
})

test('counts that no longer count are cleared away, and only they', async () => {
  await times(3, () => count('sign-in:address', 'ngoc@vn.example'))
  await db.$executeRaw`update "RateLimit" set expire = expire - 3600001`
  await count('sign-in:address', 'sri@id.example')
  expect(await forgetOldCounts()).toBe(1)
  expect(await db.rateLimit.count()).toBe(1)
})

test('after an hour she may ask again', async () => {
  await times(7, () => count('sign-in:address', 'ngoc@vn.example'))
  await db.$executeRaw`update "RateLimit" set expire = expire - 3600001`
  await expect(count('sign-in:address', 'ngoc@vn.example')).resolves.toBeUndefined()
})
