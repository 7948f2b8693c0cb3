const inTime = 5000

/** Blank at once; the neutral site then takes the place of this page in the history. */
export function leaveFor(site: string): void {
  document.title = ' '
  document.documentElement.style.display = 'none'
  location.replace(site)
}

/** Hears the keyboard for as long as the page lives and calls `exit` when Shift alone is pressed three times within five seconds. */
export function onThreeShifts(exit: () => void): () => void {
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
