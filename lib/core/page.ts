/** A page of a list that is read by cursor. `next` is the cursor of the following page. */
export type Page<T> = { items: T[]; next: string | null }

/** Cuts rows that were read one beyond the page's size. */
export function pageOf<T>(rows: T[], size: number, cursor: (row: T) => string): Page<T> {
  const items = rows.slice(0, size)
  const last = items.at(-1)
  return { items, next: rows.length > size && last ? cursor(last) : null }
}
