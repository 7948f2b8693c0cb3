import type { ReactNode } from 'react'
import { Icon } from './icon'
import { chevronDown } from './icons'

/** Something more for whoever wants it. */
export function Disclosure({
  title,
  open,
  children,
}: {
  title: ReactNode
  open?: boolean
  children: ReactNode
}) {
  return (
    <details className="group border-y border-line [&+&]:border-t-0" open={open}>
      <summary className="flex min-h-11 items-center justify-between gap-3 py-2 font-medium hover:text-river">
        <span>{title}</span>
        <Icon of={chevronDown} className="size-5 transition-transform group-open:rotate-180" />
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  )
}
