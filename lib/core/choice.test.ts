import { fieldSentences, type IssueKey, issueKeys } from './issues'
import { openChoice, someOf } from './choice'

const sentences = Object.fromEntries(issueKeys.map((key) => [key, key])) as Record<IssueKey, string>
const wrongIn = (error: Parameters<typeof fieldSentences>[0]) =>
  Object.values(fieldSentences(error, sentences))

test.each([
  ['a', 'a'],
  ['', null],
  [undefined, null],
])('a choice that may stay open takes %j as %j', (sent, expected) => {
  expect(openChoice(['a', 'b']).parse(sent)).toBe(expected)
})

test('what is no choice is asked for again as one', () => {
  for (const sent of ['c', 1, ['a'], null]) {
    const { error } = openChoice(['a', 'b']).safeParse(sent)
    expect(wrongIn(error?.issues ?? [])).toEqual(['choice'])
  }
})

test.each([
  [undefined, []],
  ['a', ['a']],
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
])('of some choices %j are %j', (sent, expected) => {
  expect(someOf(['a', 'b']).parse(sent)).toEqual(expected)
})

test('too few are asked for as a choice', () => {
  const { error } = someOf(['a', 'b'], 1).safeParse(undefined)
  expect(wrongIn(error?.issues ?? [])).toEqual(['choice'])
  expect(someOf(['a', 'b']).safeParse(['a', 'c']).success).toBe(false)
  expect(someOf(['a', 'b']).safeParse(['a', 'b', 'a']).success).toBe(false)
})
