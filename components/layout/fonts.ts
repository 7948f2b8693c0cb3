import { preload } from 'react-dom'
import type { Language } from '@/lib/core/locale'

// The bundler finds these files only when their names are written out.
const latin = [
  new URL(
    '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2',
    import.meta.url,
  ),
]
const vietnamese = [
  new URL(
    '../../node_modules/@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2',
    import.meta.url,
  ),
  new URL(
    '../../node_modules/@fontsource-variable/fraunces/files/fraunces-vietnamese-opsz-normal.woff2',
    import.meta.url,
  ),
]

/** Asks for the fonts of the first screen before the stylesheet has been read. */
export function preloadFonts(language: Language): void {
  for (const file of language === 'vi' ? [...latin, ...vietnamese] : latin) {
    preload(String(file), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  }
}
