import type { Metadata } from 'next'
import { defaultLanguage, languages, type Language } from '@/lib/core/locale'
import { localPath } from '@/lib/core/paths'

type Words = { title?: string; description?: string }

/** Head of a public page: its title, and its address in every language for search engines. */
export function publicMetadata(language: Language, path: string, { title, description }: Words): Metadata {
  const inLanguages = Object.fromEntries(languages.map((one) => [one, localPath(one, path)]))
  return {
    title,
    description,
    alternates: {
      canonical: localPath(language, path),
      languages: { ...inLanguages, 'x-default': localPath(defaultLanguage, path) },
    },
    openGraph: { title, description, locale: language, siteName: 'STEM-POWER', type: 'website' },
  }
}
