import { useLocale } from 'next-intl'

type Props = {
  at: Date | string
  /** The reader's IANA zone; its name is said with every time of day. */
  timeZone: string
  /** `day` leaves out the time of day, and with it the zone. */
  detail?: 'day' | 'minute'
  className?: string
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Formats are costly to make and the same for all: one for each language, zone and detail. */
function formatOf(locale: string, timeZone: string, detail: 'day' | 'minute') {
  const key = `${locale} ${timeZone} ${detail}`
  const known = formats.get(key)
  if (known) return known
  const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const
  const minute = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const
  const format = new Intl.DateTimeFormat(
    locale === 'en' ? 'en-GB' : locale,
    detail === 'day' ? day : { ...day, ...minute },
  )
  formats.set(key, format)
  return format
}

/** A moment in the reader's zone, with the zone's name. */
export function Time({ at, timeZone, detail = 'minute', className }: Props) {
  const locale = useLocale()
  const moment = new Date(at)
  return (
    <time dateTime={moment.toISOString()} className={className}>
      {formatOf(locale, timeZone, detail).format(moment)}
    </time>
  )
}
