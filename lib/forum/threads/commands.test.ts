import { db } from '@/lib/core/db'
import { Forbidden, Missing } from '@/lib/core/errors'
import { writeCircle } from '@/prisma/seed/circle'
import { asViewer } from '@/prisma/seed/people'
import { keepDraft, markRead, reply, start } from './commands'
import { getDraft } from './queries'

const say = (body: string, onceKey = `key-${body}`) => ({ body, written: 'en' as const, onceKey })
const begin = async (space = 'circle', onceKey = `start-${Math.random()}`) =>
  start(await asViewer('sri'), { space, title: 'A title', asks: ['listen'], ...say('First words', onceKey) })

const countJobs = async () => {
  const [row] = await db.$queryRaw<{ jobs: number }[]>`select count(*)::int as jobs from graphile_worker.jobs`
  return row?.jobs
}

beforeAll(writeCircle)

describe('replying', () => {
  test('twice at once with one key makes one post, and answers both alike', async () => {
    const { threadId } = await begin()
    const helen = await asViewer('helen')
    const [one, two] = await Promise.all([
      reply(helen, threadId, say('Once', 'the-same-key')),
      reply(helen, threadId, say('Once', 'the-same-key')),
    ])
    expect(one).toEqual({ threadId, space: 'circle', number: 2 })
    expect(two).toEqual(one)
    expect(await db.post.count({ where: { threadId } })).toBe(2)
    expect(await db.activity.count({ where: { threadId, kind: 'replied' } })).toBe(1)
  })

  test('with other words, or elsewhere, makes another post, even from a form that came back with its old key', async () => {
    const [one, two] = [await begin(), await begin()]
    const helen = await asViewer('helen')
    for (const threadId of [one.threadId, two.threadId])
      for (const body of ['First', 'Second', 'Second']) await reply(helen, threadId, say(body, 'an-old-key'))
    for (const threadId of [one.threadId, two.threadId]) {
      const posts = await db.post.findMany({
        where: { threadId, authorId: helen.id },
        select: { source: true },
      })
      expect(posts.map(({ source }) => source).sort()).toEqual(['First', 'Second'])
    }
  })

  test('is told apart by author: two members may use one key', async () => {
    const { threadId } = await begin()
    await reply(await asViewer('helen'), threadId, say('Hers', 'a-shared-key'))
    await reply(await asViewer('facilitator'), threadId, say('Mine', 'a-shared-key'))
    expect(await db.post.count({ where: { threadId } })).toBe(3)
  })

  test('twenty drafts kept at once are one, and nothing fails', async () => {
    const { threadId } = await begin()
    const helen = await asViewer('helen')
    const place = `thread:${threadId}` as const
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => keepDraft(helen, place, { title: '', body: `Draft ${n}` })),
    )
    expect(await db.draft.count({ where: { place } })).toBe(1)
  })

  test('twenty at once are numbered without gaps', async () => {
    const { threadId } = await begin()
    const helen = await asViewer('helen')
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        reply(helen, threadId, say(`Words ${n}`, `once-${threadId}-${n}`)),
      ),
    )
    const posts = await db.post.findMany({
      where: { threadId },
      orderBy: { number: 'asc' },
      select: { number: true },
    })
    expect(posts.map(({ number }) => number)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1))
    expect(await db.thread.findUnique({ where: { id: threadId }, select: { postCount: true } })).toEqual({
      postCount: 21,
    })
  })

  test('keeps the words as they were typed, and harmless beside them', async () => {
    const { threadId } = await begin()
    const { number } = await reply(await asViewer('helen'), threadId, say('**Bold** <script>x</script>'))
    const post = await db.post.findUnique({ where: { threadId_number: { threadId, number } } })
    expect(post?.source).toBe('**Bold** <script>x</script>')
    expect(post?.html).toBe('<p><strong>Bold</strong> &lt;script&gt;x&lt;/script&gt;</p>')
  })

  test('is for members of the space: to an outsider the thread is missing, to a reader closed to her', async () => {
    const hidden = await begin('circle')
    const open = await begin('square')
    const outsider = await asViewer('outsider')
    await expect(reply(outsider, hidden.threadId, say('No'))).rejects.toThrow(Missing)
    await expect(reply(outsider, 'never-was', say('No'))).rejects.toThrow(Missing)
    await expect(reply(outsider, open.threadId, say('No'))).rejects.toMatchObject({
      sentence: 'forum.errors.join',
    })
  })

  test('ends when the thread is closed', async () => {
    const { threadId } = await begin()
    await db.thread.update({ where: { id: threadId }, data: { closedAt: new Date() } })
    const replying = reply(await asViewer('helen'), threadId, say('Too late'))
    await expect(replying).rejects.toThrow(Forbidden)
    await expect(replying).rejects.toMatchObject({ sentence: 'forum.errors.closed' })
  })

  test('that fails leaves nothing: no post, no count, no activity, no job, and the draft is still there', async () => {
    const { threadId } = await begin()
    const helen = await asViewer('helen')
    await keepDraft(helen, `thread:${threadId}`, { title: '', body: 'Still mine' })
    const jobs = await countJobs()
    await db.$executeRawUnsafe(
      `alter table "Activity" add constraint "noMore" check ("threadId" <> '${threadId}') not valid`,
    )
    await expect(reply(helen, threadId, say('Lost?'))).rejects.toThrow()
    await db.$executeRawUnsafe('alter table "Activity" drop constraint "noMore"')
    expect(await db.post.count({ where: { threadId } })).toBe(1)
    expect(await db.thread.findUnique({ where: { id: threadId }, select: { postCount: true } })).toEqual({
      postCount: 1,
    })
    expect(await db.activity.count({ where: { threadId } })).toBe(1)
    expect(await countJobs()).toBe(jobs)
    expect(await getDraft(helen, `thread:${threadId}`)).toEqual({ title: '', body: 'Still mine' })
  })

  test('records one activity and queues one job', async () => {
    const { threadId } = await begin()
    const before = (await countJobs()) ?? 0
    await reply(await asViewer('helen'), threadId, say('Heard'))
    expect(await db.activity.count({ where: { threadId, kind: 'replied' } })).toBe(1)
    expect(await countJobs()).toBe(before + 1)
  })
})

describe('starting a thread', () => {
  test('twice with one key makes one', async () => {
    const [one, two] = await Promise.all([begin('circle', 'start-once'), begin('circle', 'start-once')])
    expect(two).toEqual(one)
  })

  test('takes belonging: an outsider finds no private space, and must join an open one', async () => {
    const outsider = await asViewer('outsider')
    const words = { title: 'A title', asks: [], ...say('Words') }
    await expect(start(outsider, { space: 'circle', ...words })).rejects.toThrow(Missing)
    await expect(start(outsider, { space: 'square', ...words })).rejects.toMatchObject({
      sentence: 'forum.errors.join',
    })
  })
})

describe('a draft', () => {
  test('is hers alone, is replaced as she types, and is gone when she posts', async () => {
    const { threadId } = await begin()
    const [helen, sri] = [await asViewer('helen'), await asViewer('sri')]
    await keepDraft(helen, `thread:${threadId}`, { title: '', body: 'Half a' })
    await keepDraft(helen, `thread:${threadId}`, { title: '', body: 'Half a thought' })
    expect(await getDraft(helen, `thread:${threadId}`)).toEqual({ title: '', body: 'Half a thought' })
    expect(await getDraft(sri, `thread:${threadId}`)).toBeNull()
    await reply(helen, threadId, say('A whole thought'))
    expect(await getDraft(helen, `thread:${threadId}`)).toBeNull()
  })

  test('of nothing is none', async () => {
    const helen = await asViewer('helen')
    await keepDraft(helen, 'space:circle', { title: 'A title', body: '' })
    await keepDraft(helen, 'space:circle', { title: '', body: '' })
    expect(await getDraft(helen, 'space:circle')).toBeNull()
  })

  test('is kept for no place that is hidden from her', async () => {
    const { threadId } = await begin()
    const outsider = await asViewer('outsider')
    const words = { title: '', body: 'Psst' }
    await expect(keepDraft(outsider, `thread:${threadId}`, words)).rejects.toThrow(Missing)
    await expect(keepDraft(outsider, 'space:circle', words)).rejects.toThrow(Missing)
    await expect(keepDraft(outsider, 'thread:never-was', words)).rejects.toThrow(Missing)
  })
})

test('how far she has read never moves back', async () => {
  const { threadId } = await begin()
  const { id } = await asViewer('helen')
  await markRead(db, id, threadId, 7)
  await markRead(db, id, threadId, 3)
  expect(
    await db.visit.findUnique({ where: { threadId_memberId: { threadId, memberId: id } } }),
  ).toMatchObject({ readTo: 7 })
})

describe('naming a member', () => {
  const namedIn = async (threadId: string) => {
    const rows = await db.activity.findMany({
      where: { threadId, kind: 'mentioned' },
      orderBy: { at: 'asc' },
    })
    return rows.map(({ recipientId }) => recipientId)
  }

  test('tells her once, in the same transaction; not herself, and nobody who cannot read there', async () => {
    const { threadId } = await begin()
    const [helen, sri] = [await asViewer('helen'), await asViewer('sri')]
    await reply(helen, threadId, say('@Sri, @Sri Wahyuningsih, @Helen and @Putu: see above'))
    expect(await namedIn(threadId)).toEqual([sri.id])
    const open = await begin('square')
    await reply(sri, open.threadId, say('@Putu may read this'))
    expect(await namedIn(open.threadId)).toEqual([(await asViewer('outsider')).id])
  })

  test('leaves the words as they were typed', async () => {
    const { threadId } = await begin()
    const { number } = await reply(await asViewer('helen'), threadId, say('Ask @sri.'))
    const post = await db.post.findUnique({ where: { threadId_number: { threadId, number } } })
    expect(post?.source).toBe('Ask @sri.')
    expect(post?.html).toBe(`<p>Ask <a data-member="${(await asViewer('sri')).id}">@sri</a>.</p>`)
  })

  test('marks no suspended member, and one across a block like any other', async () => {
    const { threadId } = await begin()
    const [helen, sri] = [await asViewer('helen'), await asViewer('sri')]
    const markedIn = async (body: string) => {
      const { number } = await reply(helen, threadId, say(body))
      const post = await db.post.findUnique({ where: { threadId_number: { threadId, number } } })
      return post?.html.includes('data-member')
    }
    await db.block.create({ data: { memberId: sri.id, blockedId: helen.id } })
    expect(await markedIn('@Sri across a block')).toBe(true)
    await db.block.deleteMany()
    await db.user.update({ where: { id: sri.userId }, data: { suspendedAt: new Date() } })
    expect(await markedIn('@Sri is away')).toBe(false)
    await db.user.update({ where: { id: sri.userId }, data: { suspendedAt: null } })
  })
})
