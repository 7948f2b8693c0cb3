import type { Browser, Page } from '@playwright/test'
import { cast, type MemberKey } from '../../prisma/seed/cast'
import { enter } from './sign-in'
import { connect } from './world'

export const space = '/en/spaces/new-heads'
export const thread = `${space}/thread-chairing`

/** A page in a browser of her own. */
export async function pageOf(browser: Browser, key: MemberKey, options = {}): Promise<Page> {
  const context = await browser.newContext(options)
  await enter(context, key)
  return context.newPage()
}

/** Asks the database of the portal under test. */
export async function query(sql: string, values: unknown[] = []) {
  const client = await connect()
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** A thread of its own for a test, with one post by Ngọc: its address. */
export async function plantThread(): Promise<string> {
  const id = `e2e-${Math.random().toString(36).slice(2)}`
  await query(
    `insert into "Thread" (id, "spaceId", "authorId", title, language, "postCount")
     values ($1, 'space-new-heads', $2, 'A thread', 'en', 1)`,
    [id, cast.ngoc.id],
  )
  await query(
    `insert into "Post" (id, "threadId", number, "authorId", language, source, html, "onceKey")
     values ($1, $1, 1, $2, 'en', 'Words', '<p>Words</p>', $1)`,
    [id, cast.ngoc.id],
  )
  return `${space}/${id}`
}

/** Where she writes her reply. */
export const words = (page: Page) => page.getByLabel('Your reply')
export const post = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text })
/** Words that no other test writes. */
export const something = (what: string) => `${what} ${Math.random().toString(36).slice(2)}`
