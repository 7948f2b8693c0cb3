'use client'
import { Icon } from '@/components/ui/icon'
import { moon, sun } from '@/components/ui/icons'
import { themeKey } from './theme-script'

/** The other theme than the one on screen; what equals her system's is not kept but followed. */
function switchTheme() {
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

type Labels = { toDark: string; toLight: string }

/** Which of the two labels is shown is the stylesheet's decision: the server doesn't know the theme. */
export function ThemeButton({ labels }: { labels: Labels }) {
  return (
    <button
      type="button"
      data-needs-script
      onClick={switchTheme}
      className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-sm text-muted hover:text-river"
    >
      <span className="when-light inline-flex items-center gap-2">
        <Icon of={moon} className="size-4.5" /> {labels.toDark}
      </span>
      <span className="when-dark inline-flex items-center gap-2">
        <Icon of={sun} className="size-4.5" /> {labels.toLight}
      </span>
    </button>
  )
}
