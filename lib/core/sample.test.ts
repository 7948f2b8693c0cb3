import { db } from './db'
import { readMark } from './sample'
import { sampleMark } from './sample-mark'

const comment = (words: string) =>
  db.$executeRawUnsafe(
    `do $$ begin execute format('comment on database %I is %L', current_database(), '${words}'); end $$`,
  )

test('only a database that says so of itself holds invented people', async () => {
  expect(await readMark()).toBe(false)
  await comment('The community of 2027')
  expect(await readMark()).toBe(false)
  await comment(sampleMark)
  expect(await readMark()).toBe(true)
})
