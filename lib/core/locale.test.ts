import { acceptedLanguage, languageOf } from './locale'

describe('the language of a reader', () => {
  test.each([
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['fr-FR,id;q=0.5', 'id'],
    ['en;q=0.3, id;q=0.7', 'id'],
    ['id;q=0, vi;q=0.1', 'vi'],
    ['VI', 'vi'],
    ['fr', 'en'],
    ['', 'en'],
    [null, 'en'],
    [';;q=,,', 'en'],
  ])('%s is answered in %s', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language)
  })

  test('what names no language of ours is the default', () => {
    expect([undefined, 'xx', 7, ['vi'], 'EN'].map(languageOf)).toEqual(['en', 'en', 'en', 'en', 'en'])
    expect(languageOf('vi')).toBe('vi')
  })
})
