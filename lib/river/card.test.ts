import { cardPortrait, cardRiver, onCard, wordsCard } from './card'
import { momentKinds } from './moment'
import { stillStyle } from './still'

const moments = [...momentKinds, 'rapids' as const].map((kind, i) => ({
  kind,
  title: kind,
  current: (i % 5) + 1,
}))

test('everything that is drawn on a card has its colour there', () => {
  const avatars = Array.from({ length: 200 }, (_, i) =>
    cardPortrait(`member-${i}`, null, { x: 0, y: 0, size: 80 }),
  )
  const drawn = [cardRiver(moments), ...avatars].join('')
  const names = new Set([...drawn.matchAll(/class='([^']+)'/g)].flatMap(([, all = '']) => all.split(' ')))
  // The current's three lines differ in their speed only, and nothing moves here.
  const plainly = [...names].filter((name) => !/^river-flow-\d$/.test(name))
  expect(plainly.filter((name) => !new RegExp(`\\.${name}[ {,.]`).test(stillStyle))).toEqual([])
  expect(plainly.length).toBeGreaterThan(20)
})

test('no colour is left to a page, since there is none', () => {
  expect(onCard(cardRiver(moments))).not.toMatch(/var\(|color-mix|NaN|undefined/)
})

test('the card of the other pages says its words and shows a river', () => {
  expect(wordsCard('Women who lead research')).toContain('river-drawing')
  expect(wordsCard('A')).not.toBe(wordsCard('B'))
})
