import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { cast } from '@/prisma/seed/cast'
import { writeCircle } from '@/prisma/seed/circle'
import { asViewer } from '@/prisma/seed/people'
import { reply, start } from './commands'
import { postsAPage, threadsAPage } from './page-size'
import { countUnread, getThread, listThreads } from './queries'

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
  test('cannot find a private thread by its list, its id or its count', async () => {
    expect((await listThreads(outsider, 'space-circle')).items).toEqual([])
    expect(await getThread(outsider, hidden, 'en')).toBeNull()
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
    expect(thread?.can).toEqual({ reply: true, close: false, pin: false })
    const open = await getThread(outsider, 'space-square-000', 'en')
    expect(open?.can).toEqual({ reply: false, close: false, pin: false })
    expect(open?.space.can).toEqual({ write: false, join: true, facilitate: false })
  })
})
