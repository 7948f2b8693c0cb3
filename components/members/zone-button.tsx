'use client'
import { useSyncExternalStore } from 'react'

/** Some browsers still use the city's old name. */
const current = (zone: string) => (zone === 'Asia/Saigon' ? 'Asia/Ho_Chi_Minh' : zone)

const never = () => () => undefined
const selectOf = (field: string) => {
  const found = document.getElementById(field)
  return found instanceof HTMLSelectElement ? found : null
}

/** The zone of this device, if the select knows it. */
function zoneOfDevice(field: string): string | null {
  const zone = current(Intl.DateTimeFormat().resolvedOptions().timeZone)
  const options = [...(selectOf(field)?.options ?? [])]
  return options.some(({ value }) => value === zone) ? zone : null
}

type Props = {
  /** The id of the select to set. */
  field: string
  /** What it is set to already. */
  timeZone: string
  /** Holds `{zone}`. */
  label: string
}

/** Offers the time zone of this device when it is another one. */
export function ZoneButton({ field, timeZone, label }: Props) {
  const zone = useSyncExternalStore(
    never,
    () => zoneOfDevice(field),
    () => null,
  )
  if (zone === null || zone === timeZone) return null
  const take = () => {
    const select = selectOf(field)
    if (select) select.value = zone
  }
  return (
    <button type="button" onClick={take} className="mt-1 min-h-9 cursor-pointer text-sm text-river underline">
      {label.replace('{zone}', zone.replaceAll('_', ' '))}
    </button>
  )
}
