/** Languages that members say they speak, by their ISO 639 codes; the portal's own come first. */
export const ownTongues = ['en', 'id', 'vi'] as const
export const furtherTongues = [
  'ace',
  'ar',
  'ban',
  'bn',
  'bug',
  'cy',
  'de',
  'es',
  'fa',
  'fr',
  'ga',
  'gd',
  'hi',
  'ig',
  'it',
  'ja',
  'jv',
  'km',
  'ko',
  'lo',
  'mad',
  'min',
  'ms',
  'nl',
  'pl',
  'pt',
  'ru',
  'su',
  'ta',
  'th',
  'tr',
  'ur',
  'yo',
  'zh',
] as const
export const tongues = [...ownTongues, ...furtherTongues] as const

/** What a language is called in the reader's. */
export function tongueName(code: string, language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

/** Languages to choose from, by their names in the reader's. */
export const tongueChoices = (codes: readonly string[], language: string) =>
  codes
    .map((value) => ({ value, label: tongueName(value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
