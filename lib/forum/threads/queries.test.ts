import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { cast } from '@/prisma/seed/cast'
import { writeCircle } from '@/prisma/seed/circle'
import { asViewer } from '@/prisma/seed/people'
import { reply, start } from './commands'
import { postsAPage, threadsAPage } from './page-size'
import { countUnread, getThread, listPosts, listThreads, readPosts } from './queries'

const words = (body: string) => ({ body, written: 'vi' as const, onceKey: `key-${body}` })
const begin = async (space: string, title: string) =>
  start(await asViewer('sri'), { space, title, asks: [], ...words(title) })

/** Threads that nobody wrote: a list to page through, the oldest first. */
const fill = (spaceId: string, count: number) =>
  db.thread.createMany({
    data: Array.from({ length: count }, (_, n) => ({
      id: `${spaceId}-${String(n).padStart(3, '0')}`,
      spaceId,
      authorId: cast.sri.id,
      title: `Thread ${n}`,
      language: 'en' as const,
      // Pairs share a moment, so that the order needs the id as well.
      lastPostAt: new Date(Date.UTC(2026, 0, 1, 0, Math.floor(n / 2))),
    })),
  })

let helen: Viewer
let sri: Viewer
let outsider: Viewer
let hidden: string

beforeAll(async () => {
  await writeCircle()
  ;[helen, sri, outsider] = [await asViewer('helen'), await asViewer('sri'), await asViewer('outsider')]
  hidden = (await begin('circle', 'Only for us')).threadId
  for (let n = 2; n <= postsAPage + 3; n++) await reply(sri, hidden, words(`Post ${n}`))
  await fill('space-square', threadsAPage + 5)
})

describe('an outsider', () => {
  test('cannot find a private thread by its list, its id, its posts or its count', async () => {
    expect((await listThreads(outsider, 'space-circle')).items).toEqual([])
    expect(await getThread(outsider, hidden, 'en')).toBeNull()
    expect((await listPosts(outsider, hidden)).items).toEqual([])
    expect((await countUnread(outsider)).size).toBe(0)
  })

  test('learns nothing from its id as a cursor: it begins the list like one that never was', async () => {
    const first = await listThreads(outsider, 'space-square')
    expect(await listThreads(outsider, 'space-square', hidden)).toEqual(first)
    expect(await listThreads(outsider, 'space-square', 'never-was')).toEqual(first)
    expect(await listThreads(sri, 'space-square', hidden)).toEqual(await listThreads(sri, 'space-square'))
  })

  test('who was a member until now finds nothing any more', async () => {
    expect(await getThread(helen, hidden, 'en')).not.toBeNull()
    expect(await getThread({ ...helen, memberships: [] }, hidden, 'en')).toBeNull()
  })
})

describe('a list of threads', () => {
  test('is read to its end without a gap or a double', async () => {
    const first = await listThreads(outsider, 'space-square')
    const second = await listThreads(outsider, 'space-square', first.next ?? '')
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect(first.items).toHaveLength(threadsAPage)
    expect(second.next).toBeNull()
    expect(new Set(ids).size).toBe(threadsAPage + 5)
    expect(ids).toEqual([...ids].sort().reverse())
  })
})

describe('a thread', () => {
  test('says who can read it, and what she may do there', async () => {
    const thread = await getThread(helen, hidden, 'en')
    expect(thread?.space).toMatchObject({ members: 3, facilitators: [{ id: cast.facilitator.id }] })
    expect(thread?.can).toEqual({ reply: true })
    const open = await getThread(outsider, 'space-square-000', 'en')
    expect(open?.can).toEqual({ reply: false })
    expect(open?.space.can).toEqual({ write: false, join: true })
  })

  test('comes in pages, each beginning after a post', async () => {
    const first = await listPosts(helen, hidden)
    expect(first.items.map(({ number }) => number)).toEqual(
      Array.from({ length: postsAPage }, (_, n) => n + 1),
    )
    const rest = await listPosts(helen, hidden, Number(first.next))
    expect(rest.items.map(({ number }) => number)).toEqual([postsAPage + 1, postsAPage + 2, postsAPage + 3])
    expect(rest.next).toBeNull()
  })

  test('is read as far as it was shown, and no longer counts as new when shown to its end', async () => {
    const facilitator = await asViewer('facilitator')
    const look = async () => (await getThread(facilitator, hidden, 'en'))?.readTo
    expect(await look()).toBe(0)
    expect((await countUnread(facilitator)).get('space-circle')).toBe(1)
    await readPosts(facilitator, { id: hidden, readTo: 0 })
    expect(await look()).toBe(postsAPage)
    await readPosts(facilitator, { id: hidden, readTo: postsAPage }, postsAPage)
    expect(await look()).toBe(postsAPage + 3)
    expect((await countUnread(facilitator)).has('space-circle')).toBe(false)
  })

  test('shown to an outsider by mistake would still leave no trace of her', async () => {
    await readPosts(outsider, { id: hidden, readTo: 0 })
    expect(await db.visit.count({ where: { memberId: outsider.id } })).toBe(0)
  })
})
