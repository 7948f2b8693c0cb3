/** Markup on its way from the rendering of components to the writing of the page, which know modules apart. */
const kept = globalThis as { stemPowerMarkup?: Map<string, string> }
const waiting = (kept.stemPowerMarkup ??= new Map<string, string>())

/** Whoever asks for a page's data alone never fetches its markup: the oldest go. */
const most = 200
let count = 0

/** Lays markup ready for the slot of this name. */
export function layMarkup(html: string): string {
  const id = String((count += 1))
  waiting.set(id, html)
  const [oldest] = waiting.keys()
  if (waiting.size > most && oldest !== undefined) waiting.delete(oldest)
  return id
}

/** Takes it away again: each is written once. */
export function takeMarkup(id: string): string {
  const html = waiting.get(id) ?? ''
  waiting.delete(id)
  return html
}
