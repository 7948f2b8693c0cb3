'use client'
import { useState, type ReactNode } from 'react'
import { Icon } from './icon'
import { x } from './icons'

type Props = { children: ReactNode; closeLabel: string }

/** Says that something worked. It waits at the lower edge until it is closed or the page is left: no clock runs. */
export function Toast({ children, closeLabel }: Props) {
  const [open, setOpen] = useState(true)
  return (
    <div
      role="status"
      data-noprint
      className="pointer-events-none fixed inset-x-0 bottom-0 z-20 flex justify-center p-4"
    >
      {open && (
        <div className="pointer-events-auto flex max-w-measure items-center gap-3 rounded-control border border-line bg-ink py-1.5 ps-4 pe-1.5 text-paper">
          <p>{children}</p>
          <button
            type="button"
            aria-label={closeLabel}
            data-needs-script
            onClick={() => setOpen(false)}
            className="grid size-11 shrink-0 cursor-pointer place-items-center rounded-control outline-offset-0 focus-visible:outline-paper"
          >
            <Icon of={x} />
          </button>
        </div>
      )}
    </div>
  )
}
