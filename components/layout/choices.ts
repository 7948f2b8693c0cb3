import { languageCookie, type Language } from '@/lib/core/locale'
import { themeKey } from './theme-script'

const year = 60 * 60 * 24 * 365

/** Keeps a language for addresses that name none; the link to it takes the page's query along. */
export function chooseLanguage(language: Language, link: HTMLAnchorElement): void {
  document.cookie = `${languageCookie}=${language}; path=/; max-age=${year}; samesite=lax`
  link.search = location.search
}

/** The other theme than the one on screen; what equals her system's is not kept but followed. */
export function switchTheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const root = document.documentElement
  const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark'
  try {
    if (next === system) localStorage.removeItem(themeKey)
    else localStorage.setItem(themeKey, next)
  } catch {
    // Storage is refused: the choice lasts as long as this page.
  }
  if (next === system) delete root.dataset.theme
  else root.dataset.theme = next
}
