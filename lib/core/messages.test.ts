import { globSync, readdirSync, readFileSync } from 'node:fs'
import { isLiteralElement } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import { defaultLanguage, type Language, languages } from './locale'
import { type Messages, messagesOf } from './messages'

/** Every sentence of a language by its whole key: `forum.reply.send`. */
function sentences(messages: Messages, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : sentences(value, `${prefix}${key}.`),
  )
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

const isChoice = (element: Element) => 'options' in element

/** The arguments and tags of a sentence; whether one counts or chooses may differ between languages. */
function argumentsOf(elements: Element[]): string[] {
  return elements.flatMap((element) => {
    const own = 'value' in element && !isLiteralElement(element) ? [element.value] : []
    const branches = isChoice(element) ? Object.values(element.options).flatMap(({ value }) => value) : []
    return [...own, ...argumentsOf(branches), ...('children' in element ? argumentsOf(element.children) : [])]
  })
}

const needs = (sentence: string, language: Language) =>
  [...new Set(argumentsOf(new IntlMessageFormat(sentence, language).getAst()))].sort().join(' ')

const original = new Map(sentences(messagesOf(defaultLanguage)))

describe.each(languages)('%s', (language) => {
  const translated = sentences(messagesOf(language))

  test('has the same rooms and the same keys', () => {
    const rooms = (one: Language) => readdirSync(`messages/${one}`).sort()
    expect(rooms(language)).toEqual(rooms(defaultLanguage))
    expect(translated.map(([key]) => key).sort()).toEqual([...original.keys()].sort())
  })

  test('leaves no sentence empty', () => {
    expect(translated.filter(([, sentence]) => !sentence.trim()).map(([key]) => key)).toEqual([])
  })

  test('fills the same arguments into each sentence', () => {
    const wrong = translated.filter(([key, sentence]) => {
      const english = original.get(key)
      return english !== undefined && needs(sentence, language) !== needs(english, defaultLanguage)
    })
    expect(wrong).toEqual([])
  })
})

/** Sentences that a file asks for by a key written out, under any of the namespaces it names. */
function missingIn(file: string): string[] {
  const code = readFileSync(file, 'utf8')
  const all = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, found = '']) => found)
  const opened = all(/(?:getTranslations|useTranslations)\((?:\{[^}]*namespace: )?'([\w.]+)'/g)
  const whole = all(/'(\w+\.errors\.\w+)'/g).filter((key) => !original.has(key))
  const asked = all(/\bt(?:\.rich|\.markup)?\('([\w.]+)'/g)
  const exists = (key: string) =>
    ['', ...opened.map((name) => `${name}.`)].some((name) => original.has(name + key))
  return [...whole, ...(opened.length > 0 ? asked.filter((key) => !exists(key)) : [])].map(
    (key) => `${file}: ${key}`,
  )
}

test('every sentence that the code asks for exists', () => {
  const files = globSync('{app,components,lib}/**/*.{ts,tsx}').filter((file) => !file.includes('.test.'))
  expect(files.flatMap(missingIn)).toEqual([])
})
