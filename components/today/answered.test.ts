import type { ReplyView } from '@/lib/notifications/queries'
import { gatherByThread } from './answered'

const reply = (
  thread: string,
  number: number,
  actor: string,
  minute: number,
  kind: ReplyView['kind'] = 'replied',
): ReplyView => ({
  id: `${thread}-${number}`,
  kind,
  at: new Date(2026, 10, 23, 12, minute),
  actor: { id: actor, name: actor },
  post: { number },
  thread: { id: thread, title: thread, language: 'en', space: { slug: 'space' } },
})

describe('replies to her', () => {
  test('are told once for each thread, with everyone who answered and the first place to read', () => {
    const gathered = gatherByThread([
      reply('one', 9, 'Sri', 9),
      reply('two', 2, 'Sri', 8),
      reply('one', 8, 'Helen', 7),
      reply('one', 7, 'Sri', 6),
    ])
    expect(
      gathered.map(({ thread, number, actors }) => [thread.id, number, actors.map(({ id }) => id)]),
    ).toEqual([
      ['one', 7, ['Sri', 'Helen']],
      ['two', 2, ['Sri']],
    ])
    expect(gathered[0]?.at.getMinutes()).toBe(9)
  })

  test('say so when one of them names her', () => {
    const gathered = gatherByThread([
      reply('one', 3, 'Sri', 3),
      reply('one', 2, 'Helen', 2, 'mentioned'),
      reply('two', 1, 'Sri', 1),
    ])
    expect(gathered.map(({ named }) => named)).toEqual([true, false])
  })

  test('none are none', () => expect(gatherByThread([])).toEqual([]))
})
