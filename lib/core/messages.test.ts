import { languages } from './locale'
import { messagesOf, type Messages } from './messages'

/** The places a sentence leaves open: `{name}` and tags, but not the branches of a plural. */
const places = (sentence: string) =>
  [...sentence.matchAll(/(?<!(?:=\d+|one|other)\s*)\{\s*(\w+)\s*[,}]|<(\w+)>/g)]
    .map((found) => found[1] ?? found[2])
    .sort()

const flat = (messages: Messages, before = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${before}${key}`, value] as [string, string]]
      : flat(value, `${before}${key}.`),
  )

const english = flat(messagesOf('en'))

describe.each(languages.filter((language) => language !== 'en'))('the sentences in %s', (language) => {
  const sentences = new Map(flat(messagesOf(language)))

  test('have the same keys as in English', () => {
    expect([...sentences.keys()].sort()).toEqual(english.map(([key]) => key).sort())
  })

  test('leave open the same places', () => {
    const differing = english.filter(([key, sentence]) => {
      const own = sentences.get(key)
      return own !== undefined && [...new Set(places(own))].join() !== [...new Set(places(sentence))].join()
    })
    expect(differing.map(([key]) => key)).toEqual([])
  })
})
