'use client'
import { useEffect } from 'react'
import { Icon } from '@/components/ui/icon'
import { logOut } from '@/components/ui/icons'

const inTime = 5000

/** Blank at once; the neutral site then takes the place of this page in the history. */
function leave(site: string) {
  document.title = ' '
  document.documentElement.style.display = 'none'
  location.replace(site)
}

/** Calls `exit` when Shift alone is pressed three times within five seconds. */
function onThreeShifts(exit: () => void) {
  let presses: number[] = []
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.repeat) return
    // Any other key means she is typing capitals.
    if (event.key !== 'Shift') {
      presses = []
      return
    }
    presses = [...presses.filter((at) => event.timeStamp - at <= inTime), event.timeStamp]
    if (presses.length >= 3) exit()
  }
  addEventListener('keydown', onKeyDown, true)
  return () => removeEventListener('keydown', onKeyDown, true)
}

type Props = { site: string; label: string; hint: string }

/** Leaves the portal at once. Without JavaScript it is a link to the neutral site. */
export function QuickExitButton({ site, label, hint }: Props) {
  useEffect(() => onThreeShifts(() => leave(site)), [site])
  return (
    <p data-noprint className="flex items-center gap-x-2 text-sm">
      <a
        href={site}
        rel="noreferrer"
        onClick={(event) => {
          event.preventDefault()
          leave(site)
        }}
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
