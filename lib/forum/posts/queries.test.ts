import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { reply, start } from '@/lib/forum/threads/commands'
import { postsAPage } from '@/lib/forum/threads/page-size'
import { countUnread, getThread, listThreads } from '@/lib/forum/threads/queries'
import { block } from '@/lib/members/blocks/commands'
import { writeCircle } from '@/prisma/seed/circle'
import { asViewer } from '@/prisma/seed/people'
import { retract } from './commands'
import { getPost, getPreview, getQuote, listPosts, readPosts } from './queries'

const words = (body: string) => ({ body, written: 'vi' as const, onceKey: `key-${body}` })

let helen: Viewer
let sri: Viewer
let outsider: Viewer
let hidden: string
let place: { id: string; space: { id: string } }

beforeAll(async () => {
  await writeCircle()
  ;[helen, sri, outsider] = [await asViewer('helen'), await asViewer('sri'), await asViewer('outsider')]
  hidden = (await start(sri, { space: 'circle', title: 'Only for us', asks: [], ...words('Post 1') }))
    .threadId
  for (let n = 2; n <= postsAPage + 3; n++) await reply(sri, hidden, words(`Post ${n}`))
  place = { id: hidden, space: { id: 'space-circle' } }
})

test('an outsider finds no post of a private thread, by its list, its number or as a quotation', async () => {
  expect((await listPosts(outsider, place)).items).toEqual([])
  expect(await getPost(outsider, place, 1)).toBeNull()
  expect(await getQuote(outsider, place, 1)).toBe('')
})

test('comes in pages, each beginning after a post', async () => {
  const first = await listPosts(helen, place)
  expect(first.items.map(({ number }) => number)).toEqual(Array.from({ length: postsAPage }, (_, n) => n + 1))
  const rest = await listPosts(helen, place, Number(first.next))
  expect(rest.items.map(({ number }) => number)).toEqual([postsAPage + 1, postsAPage + 2, postsAPage + 3])
  expect(rest.next).toBeNull()
})

test('is read as far as it was shown, and no longer counts as new when shown to its end', async () => {
  const facilitator = await asViewer('facilitator')
  const look = async () => (await getThread(facilitator, hidden, 'en'))?.readTo
  expect(await look()).toBe(0)
  expect((await countUnread(facilitator)).get('space-circle')).toBe(1)
  await readPosts(facilitator, { ...place, readTo: 0 })
  expect(await look()).toBe(postsAPage)
  await readPosts(facilitator, { ...place, readTo: postsAPage }, postsAPage)
  expect(await look()).toBe(postsAPage + 3)
  expect((await countUnread(facilitator)).has('space-circle')).toBe(false)
})

test('shown to an outsider by mistake would still leave no trace of her', async () => {
  await readPosts(outsider, { ...place, readTo: 0 })
  expect(await db.visit.count({ where: { memberId: outsider.id } })).toBe(0)
})

test('a quotation begins an answer with the post it is from', async () => {
  expect(await getQuote(helen, place, 2)).toBe('> #2\n> Post 2\n\n')
  expect(await getQuote(helen, place, 999)).toBe('')
})

describe('a gap', () => {
  const seen = async () => {
    const viewer = await asViewer('helen')
    return JSON.stringify([
      await listPosts(viewer, place),
      await listThreads(viewer, place.space.id),
      await getPost(viewer, place, 1),
      await getQuote(viewer, place, 1),
    ])
  }

  test('is the same whether its author took the words back or a block stands between the two', async () => {
    await db.post.updateMany({
      where: { threadId: hidden, number: { gt: 1 } },
      data: { deletedAt: new Date() },
    })
    await block(helen, sri.id)
    const blocked = await seen()
    await db.block.deleteMany()
    await retract(sri, hidden, 1)
    expect(await seen()).toBe(blocked)
    expect(blocked).not.toContain(sri.name)
    expect(blocked).toContain('"author":null')
  })

  test('hides what waits for a look from all but its author and those who look', async () => {
    const facilitator = await asViewer('facilitator')
    const { number } = await reply(helen, hidden, words('Reported'))
    await db.post.updateMany({ where: { threadId: hidden, number }, data: { hiddenAt: new Date() } })
    const shown = async (viewer: Viewer) => (await getPost(viewer, place, number))?.hidden ?? null
    expect([await shown(helen), await shown(facilitator), await shown(sri)]).toEqual([true, true, null])
  })
})

describe('what posts point at', () => {
  const quoted = `> #1\n> Words of hers\n\nI agree with @Sri.`
  const pointing = async (viewer: Viewer, number: number) => {
    const { items, references } = await readPosts(viewer, { ...place, readTo: 999 }, number - 1)
    const [post] = items
    return { html: post && !post.gap ? post.html : null, references }
  }
  let number: number

  beforeAll(async () => {
    hidden = (await start(sri, { space: 'circle', title: 'Another', asks: [], ...words('Words of hers') }))
      .threadId
    place = { id: hidden, space: { id: 'space-circle' } }
    number = (await reply(helen, hidden, words(quoted))).number
  })

  test('is told by name to those who may meet her', async () => {
    const { html, references } = await pointing(await asViewer('facilitator'), number)
    expect(html).toBe(
      `<blockquote data-post="1"><p>Words of hers</p>\n</blockquote>\n<p>I agree with <a data-member="${sri.id}">@Sri</a>.</p>`,
    )
    expect(references).toEqual({
      members: new Map([[sri.id, sri.name]]),
      posts: new Map([[1, sri.name]]),
    })
  })

  test('is not there across a block, in either direction, nor when the words were taken back', async () => {
    const facilitator = await asViewer('facilitator')
    const nothing = { members: new Map(), posts: new Map() }
    for (const [blocker, blocked] of [
      [facilitator, sri],
      [sri, facilitator],
    ] as const) {
      await block(blocker, blocked.id)
      expect((await pointing(await asViewer('facilitator'), number)).references).toEqual(nothing)
      await db.block.deleteMany()
    }
    await retract(sri, hidden, 1)
    const { references } = await pointing(facilitator, number)
    expect(references).toEqual({ ...nothing, members: new Map([[sri.id, sri.name]]) })
  })

  test('is asked of the database only where there is something', async () => {
    const { references } = await readPosts(helen, { ...place, readTo: 999 }, number)
    expect(references).toEqual({ members: new Map(), posts: new Map() })
  })

  test('a preview shows, without a way to find out more', async () => {
    const preview = await getPreview(helen, { body: '@Retno, @Putu', thread: hidden, space: undefined })
    expect(preview).toBe('<p><strong>@Retno Wulandari</strong>, @Putu</p>')
    const elsewhere = await getPreview(outsider, { body: '@Retno', thread: hidden, space: undefined })
    expect(elsewhere).toBe('<p>@Retno</p>')
  })
})
