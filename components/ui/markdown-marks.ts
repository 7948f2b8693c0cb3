/** What can be done to a passage of Markdown. */
export const marks = ['heading', 'bold', 'italic', 'quote', 'list', 'link'] as const
export type Mark = (typeof marks)[number]

/** The passage that replaces the selected one, and which part of it is selected then. */
export type Marked = { text: string; from: number; to: number }

const around = (passage: string, before: string, after: string): Marked => ({
  text: before + passage + after,
  from: before.length,
  to: before.length + passage.length,
})

/** Begins every line of the passage so, on lines of its own. */
function lines(passage: string, start: string, startsLine: boolean): Marked {
  const text = (startsLine ? '' : '\n') + start + passage.replaceAll('\n', `\n${start}`)
  return { text, from: text.length, to: text.length }
}

/** Marks a passage; `startsLine` says whether it begins a line. Of a link, its address is what is left to type. */
export function marked(mark: Mark, passage: string, startsLine: boolean): Marked {
  switch (mark) {
    case 'bold':
      return around(passage, '**', '**')
    case 'italic':
      return around(passage, '*', '*')
    case 'heading':
      return lines(passage, '## ', startsLine)
    case 'quote':
      return lines(passage, '> ', startsLine)
    case 'list':
      return lines(passage, '- ', startsLine)
    case 'link': {
      const before = `[${passage}](`
      return { text: `${before}https://)`, from: before.length, to: before.length + 'https://'.length }
    }
  }
}
