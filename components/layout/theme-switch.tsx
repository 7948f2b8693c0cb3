import { Icon } from '@/components/ui/icon'
import { moon, sun } from '@/components/ui/icons'

type Labels = { toDark: string; toLight: string }

/** Which of the two labels is shown is the stylesheet's decision: the server doesn't know the theme. */
export function ThemeSwitch({ labels }: { labels: Labels }) {
  return (
    <button
      type="button"
      data-needs-script
      data-theme-switch
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
