import { Icon } from '@/components/ui/icon'
import { logOut } from '@/components/ui/icons'

type Props = { site: string; label: string; hint: string }

/** Leaves the portal at once. Without JavaScript it is a link to the neutral site. */
export function QuickExit({ site, label, hint }: Props) {
  return (
    <p data-noprint className="flex items-center gap-x-2 text-sm">
      <a
        href={site}
        rel="noreferrer"
        data-quick-exit
        className="inline-flex min-h-11 items-center gap-2 font-medium text-clay"
      >
        <Icon of={logOut} className="size-4.5" />
        {label}
      </a>
      <span data-needs-script className="text-muted max-sm:sr-only">
        {hint}
      </span>
    </p>
  )
}
