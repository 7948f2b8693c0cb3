const word = `[\\p{L}\\p{M}\\p{N}'’.-]+`
const begun = new RegExp(`(?<![\\p{L}\\p{N}@.])@(${word}(?: ${word}){0,3})$`, 'u')

/** The name that is being typed after an @, right before the caret; null when none is. */
export const nameBefore = (text: string): string | null => begun.exec(text)?.[1] ?? null

/** The text with the name chosen in place of what was typed of it, and where the caret is then. */
export function withName(text: string, caret: number, typed: string, name: string) {
  const start = text.slice(0, caret - typed.length) + name
  const rest = text.slice(caret)
  const gap = /^[\s,.;:!?)]/.test(rest) ? '' : ' '
  return { text: start + gap + rest, caret: start.length + 1 }
}
