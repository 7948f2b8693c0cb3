import { nameBefore, withName } from './naming'

test.each([
  ['Dear @Sri', 'Sri'],
  ['@lê thị', 'lê thị'],
  ['(@Ngọc', 'Ngọc'],
  ['a@b', null],
  ['@Sri,', null],
  ['@Sri \nmore', null],
  ['@', null],
])('after "%s" she is typing the name %p', (text, name) => expect(nameBefore(text)).toBe(name))

test('the name chosen takes the place of what was typed of it', () => {
  expect(withName('Dear @sri and', 9, 'sri', 'Sri Wahyuningsih')).toEqual({
    text: 'Dear @Sri Wahyuningsih and',
    caret: 23,
  })
  expect(withName('@s', 2, 's', 'Sri')).toEqual({ text: '@Sri ', caret: 5 })
})
