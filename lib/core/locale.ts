export const languages = ['en', 'id', 'vi'] as const
export type Language = (typeof languages)[number]

export const defaultLanguage: Language = 'en'
/** Remembers the language somebody chose, for addresses that name none. */
export const languageCookie = 'language'

/** Each language as its own speakers call it. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  id: 'Bahasa Indonesia',
  vi: 'Tiếng Việt',
}

export const isLanguage = (value: unknown): value is Language => languages.some((one) => one === value)

/** The language named by something untrusted; the default when it names none of ours. */
export const languageOf = (value: unknown): Language => (isLanguage(value) ? value : defaultLanguage)

/** The best of our languages for an Accept-Language header. */
export function acceptedLanguage(header: string | null): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...terms] = part.trim().toLowerCase().split(';')
      const quality = terms.find((term) => term.trim().startsWith('q='))
      return { language: tag.split('-')[0], quality: quality ? Number(quality.trim().slice(2)) : 1 }
    })
    .filter(({ language, quality }) => isLanguage(language) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return languageOf(wanted[0]?.language)
}
