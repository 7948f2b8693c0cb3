import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'

type Detail = 'day' | 'minute'
type Props = {
  at: Date | string
  /** The reader's IANA zone; its name is said with every time of day. */
  timeZone: string
  /** `day` leaves out the time of day, and with it the zone. */
  detail?: Detail
  className?: string
}

/** Names that people there use, where the runtime knows only an offset. */
const zoneNames: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
  'Asia/Ho_Chi_Minh': 'ICT',
  'Asia/Saigon': 'ICT',
}

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
const minute = { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

const formats = new Map<string, Intl.DateTimeFormat>()

/** Formats are costly to make and the same for all: each is made once. */
function formatOf(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone })
  formats.set(key, format)
  return format
}

/** British English names the British zones: GMT in winter, BST in summer. */
function zoneName(moment: Date, timeZone: string) {
  const known = zoneNames[timeZone]
  if (known) return known
  const parts = formatOf('en-GB', timeZone, { timeZoneName: 'short' }).formatToParts(moment)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/** A moment as words: with the time of day and the zone's name, or the day alone. */
export function timeText(
  at: Date | string,
  timeZone: string,
  locale: string,
  detail: Detail = 'minute',
): string {
  const moment = new Date(at)
  const text = formatOf(locale === 'en' ? 'en-GB' : locale, timeZone, detail === 'day' ? day : minute).format(
    moment,
  )
  return detail === 'day' ? text : `${text} ${zoneName(moment, timeZone)}`
}

/** A moment in the reader's zone, with the zone's name. */
export function Time({ at, timeZone, detail = 'minute', className }: Props): ReactNode {
  const locale = useLocale()
  return (
    <time dateTime={new Date(at).toISOString()} className={className}>
      {timeText(at, timeZone, locale, detail)}
    </time>
  )
}
