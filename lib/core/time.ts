export const minutes = (n: number) => n * 60_000
export const hours = (n: number) => minutes(n * 60)
export const days = (n: number) => hours(n * 24)

/** A moment `ms` milliseconds from `now`. */
export const after = (ms: number, now = new Date()) => new Date(now.getTime() + ms)

/** Whether the runtime knows this IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** All zones to choose from, by name. */
export const timeZones = () => Intl.supportedValuesOf('timeZone')
